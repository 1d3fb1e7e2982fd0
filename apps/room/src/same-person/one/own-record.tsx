import { Link } from '@tanstack/react-router'
import { spelled } from '../../cases/case/spelled.ts'
import { sayPerson } from '../../cases/say-person.ts'
import { SealedChip } from '../../cases/sealed/sealed-chip.tsx'
import { WayTag } from '../../cases/way-tag.tsx'
import { SiteLink } from '../../frame/links.tsx'
import { useModel } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'

/** The reader's own record in codes. The name is not fetched: opening it is an act of the page of the case. */
export function OwnRecord({ line }: { line: CaseLine | undefined }) {
  const say = useSay()
  const { t, country, dayAndTime } = say
  const words = t.samePerson
  const { sites } = useModel()
  if (!line)
    return (
      <section className="pair-record own" aria-label={words.column.mine}>
        <h3>{words.notOnDevice}</h3>
      </section>
    )
  const { person } = line
  const site = sites.find(({ id }) => id === person.site)
  return (
    <section className="pair-record own" aria-label={words.column.mine}>
      <div className="row between">
        <h3 className="code" title={spelled(line.pseudonym)}>
          {line.pseudonym}
        </h3>
        <span className="tag info no-wrap">{words.yours}</span>
      </div>
      <div>
        <SealedChip state="sealed" />
      </div>
      <dl className="pairs">
        <dt>{words.person}</dt>
        <dd className="medium">{sayPerson(say, line)}</dd>
        <dt>{words.met}</dt>
        <dd>{dayAndTime(person.metAt, person.zone)}</dd>
        <dt>{words.where}</dt>
        <dd>
          {country(person.country)}
          {site && (
            <>
              {' · '}
              <SiteLink id={site.id} className="code">
                {site.code}
              </SiteLink>
            </>
          )}
        </dd>
        {person.exploitation.length > 0 && (
          <>
            <dt>{words.exploitation}</dt>
            <dd>{person.exploitation.map((one) => t.codes.exploitation[one]).join(', ')}</dd>
          </>
        )}
        <dt>{words.stateOfPerson}</dt>
        <dd>
          <WayTag line={line} />
        </dd>
      </dl>
      <p className="tiny text-2">{words.nameStays}</p>
      <Link to={'/cases/$case' as string} params={{ case: line.id } as never} className="small">
        {words.openCase}
      </Link>
    </section>
  )
}
