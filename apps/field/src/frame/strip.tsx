import type { ReactNode } from 'react'
import { Icon, type IconName } from '../design/icon.tsx'
import { useDevice, useFrame } from './frame.tsx'
import { useSay } from './say.tsx'
import { useWay } from './screens.ts'
import { useMinute } from './use-minute.ts'

/** Where the work is: how much is only on this phone, when the hub last answered, how much needs a person. */
export function TruthStrip() {
  const { strip } = useDevice()
  const { port } = useFrame()
  const { t, plural, format, age } = useSay()
  useMinute()
  const { onlyHere, hubAnsweredAt, needsYou } = strip
  return (
    <StripLine
      sign={<Icon name={onlyHere > 0 ? 'phone' : 'received'} />}
      says={onlyHere > 0 ? plural(t.frame.onlyHere, onlyHere) : t.frame.nothingWaits}
      detail={
        hubAnsweredAt === undefined
          ? t.frame.hubNeverAnswered
          : format(t.frame.hubAnswered, { age: age(port.now() - hubAnsweredAt) })
      }
      more={
        needsYou > 0 && (
          <span className="need">
            <Icon name="warning" small />
            <span>{plural(t.frame.needYou, needsYou)}</span>
          </span>
        )
      }
    />
  )
}

/** A strip with words of its own, such as whose screen this is. Touched, it shows where the work is. */
export function StripLine(props: { sign: ReactNode; says: ReactNode; detail?: ReactNode; more?: ReactNode }) {
  const { outbox } = useFrame()
  const { open } = useWay()
  const inside = (
    <>
      {props.sign}
      <span className="strip-says">
        <b>{props.says}</b>
        {props.detail !== undefined && <small>{props.detail}</small>}
      </span>
      {props.more}
    </>
  )
  return (
    <header className="strip">
      {outbox ? (
        <button type="button" className="strip-inside" onClick={() => open(outbox())}>
          {inside}
        </button>
      ) : (
        <div className="strip-inside">{inside}</div>
      )}
    </header>
  )
}

/** The strip where she reads along: she must not read about others. */
export function QuietStrip() {
  const { t } = useSay()
  return (
    <header className="strip alone">
      <div className="strip-inside">
        <Icon name="tick" small />
        <small>{t.frame.savedHere}</small>
      </div>
    </header>
  )
}

/** A strip with a sign of the frame's own drawings. */
export function SignStrip({ sign, says, detail }: { sign: IconName; says: ReactNode; detail?: ReactNode }) {
  return <StripLine sign={<Icon name={sign} />} says={says} detail={detail} />
}
