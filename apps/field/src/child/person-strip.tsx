import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { PersonLine, type PersonLineProps } from '../screening/parts/person-line.tsx'
import { ChildScreen } from './child-screen.tsx'

/** A person's strip on every screen about an adult: one touch puts whoever may be under 18 on the path for children. */
export function PersonStrip({ onChild, ...props }: PersonLineProps & { onChild?: () => void }) {
  const { t } = useSay()
  const { open } = useWay()
  const touch = () => {
    open(<ChildScreen person={props.person.id} />)
    onChild?.()
  }
  return (
    <PersonLine
      {...props}
      act={
        <button type="button" className="strip-act" onClick={touch}>
          {props.person.path === 'child' ? t.child.path : t.child.under18}
        </button>
      }
    />
  )
}
