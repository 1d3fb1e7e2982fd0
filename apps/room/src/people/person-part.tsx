import type { ReactNode, RefObject } from 'react'
import type { WishState } from '../design/use-wish.ts'
import { WishAnswer } from './wish-answer.tsx'

interface Props {
  title: string
  wish: WishState<unknown>
  /** Takes the focus when the control that had it is gone. */
  part: RefObject<HTMLElement | null>
  children: ReactNode
}

/** One side of a person that can be changed, and what came of the last change. */
export function PersonPart({ title, wish, part, children }: Props) {
  return (
    <section className="person-part" aria-label={title} tabIndex={-1} ref={part}>
      <h3 className="label">{title}</h3>
      {children}
      <WishAnswer wish={wish} />
    </section>
  )
}
