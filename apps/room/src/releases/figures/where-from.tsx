import type { ReleaseFigures } from '@libertad/domain'
import { useId } from 'react'
import { EntriesLink } from '../../frame/links.tsx'
import { useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { whereId } from './number-link.tsx'
import { counterOf, numbersTold, type Told } from './where.ts'

/** Each number that is told in sentences: what it counts, up to where, and its entries for those who may read them. */
export function WhereFrom({ figures }: { figures: ReleaseFigures }) {
  const { t, format, number, dayAndTime } = useSay()
  const { rights } = useRoom()
  const words = t.releases.where
  const id = useId()
  const note = { upTo: number(figures.upTo), moment: dayAndTime(figures.asOf) }
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h3 id={id} className="grow">
          {words.title}
        </h3>
      </header>
      <p className="release-note small text-2">
        {format(words.note, note)} {!rights.readOperation && words.noEntries}
      </p>
      <dl className="where-from">
        {numbersTold(figures).map(({ told, value }) => (
          <div key={told} id={whereId(told)} tabIndex={-1}>
            <dt className="small">
              <span className="medium figures">{number(value)}</span> {words.name[told]}
            </dt>
            <dd className="small text-2">
              {words[told]} {rights.readOperation && <Entries told={told} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Entries({ told }: { told: Told }) {
  const { t } = useSay()
  const counter = counterOf[told]
  const words = t.releases.where
  if (!counter) return null
  return (
    <EntriesLink counter={counter} label={`${words.entries}: ${words.name[told]}`}>
      {words.entries}
    </EntriesLink>
  )
}
