import type { ReactNode } from 'react'
import type { EverydayPicture } from '../../design/everyday-pictures.ts'
import { PersonName, PersonTag } from '../../design/person-tag.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { useSay } from '../../frame/say.tsx'
import { useWay } from '../../frame/screens.ts'
import type { PersonOnSite } from '../../model/view-model.ts'
import './screening.css'

export interface PersonLineProps {
  person: PersonOnSite
  /** Where the work with the person stands: “question 6”. */
  doing: string
  /** When the disk last answered, milliseconds since 1970; absent while something shown is not on it yet. */
  savedAt: number | undefined
  /** A target of its own at the end of the strip. */
  act?: ReactNode
}

/** The strip of a person's screens: number and picture, what is being done, and since when it is on this phone. */
export function PersonLine({ person, doing, savedAt, act }: PersonLineProps) {
  const { outbox } = useFrame()
  const { open } = useWay()
  const { t, format, time } = useSay()
  const picture = person.picture as EverydayPicture
  const saved =
    savedAt === undefined
      ? t.screening.notSavedYet
      : format(t.screening.savedAt, { time: time(new Date(savedAt).toISOString()) })
  const inside = (
    <>
      <PersonTag picture={picture} small />
      <span className="strip-says">
        <b>
          <PersonName number={person.number} picture={picture} />
        </b>
        <small>
          {doing} · {saved}
        </small>
      </span>
    </>
  )
  return (
    <header className="strip person-line">
      {outbox ? (
        <button type="button" className="strip-inside" onClick={() => open(outbox())}>
          {inside}
        </button>
      ) : (
        <div className="strip-inside">{inside}</div>
      )}
      {act}
    </header>
  )
}
