import { useSay } from '../frame/say.tsx'
import { everydayPictures, type EverydayPicture } from './everyday-pictures.ts'

/** The picture that stands for a person met. Its name is read out unless words beside it say it already. */
export function PersonTag(props: { picture: EverydayPicture; small?: boolean; named?: boolean }) {
  const { picture, small, named } = props
  const { t } = useSay()
  const drawing: { solid: string; line?: string; cut?: string } = everydayPictures[picture]
  return (
    <span className={small ? 'tag sm' : 'tag'}>
      <svg
        viewBox="0 0 40 40"
        {...(named ? { role: 'img', 'aria-label': t.everyday[picture] } : { 'aria-hidden': true })}
      >
        <path d={drawing.solid} />
        {drawing.line && <path className="thin" d={drawing.line} />}
        {drawing.cut && <path className="cut" d={drawing.cut} />}
      </svg>
    </span>
  )
}

/** “Person 4 · boat”. */
export function PersonName({ number, picture }: { number: number; picture: EverydayPicture }) {
  const { t, format } = useSay()
  return <>{format(t.frame.person, { n: number, picture: t.everyday[picture] })}</>
}
