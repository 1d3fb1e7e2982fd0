import { Link } from '@tanstack/react-router'
import { Icon } from '../../design/icon.tsx'
import { RingBadge } from '../../design/ring-badge.tsx'
import { SiteLink } from '../../frame/links.tsx'
import { useModel } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { sayPerson } from '../say-person.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import { CaseReaders } from './case-readers.tsx'
import { PersonPath } from './person-path.tsx'
import { spelled } from './spelled.ts'

/** Who she is in coded words, where and when she was met, who reads this, and how far she came. */
export function CaseHead({ line, recovery }: { line: CaseLine; recovery: string | undefined }) {
  const say = useSay()
  const { t, format, dayAndTime, country } = say
  const { sites } = useModel()
  const { person } = line
  const site = sites.find(({ id }) => id === person.site)
  return (
    <header className="case-head">
      <nav aria-label={t.frame.back}>
        <Link to={'/cases' as string} className="row small">
          <Icon name="left" />
          {t.oneCase.backToList}
        </Link>
      </nav>
      <div className="row wrap top">
        <div className="grow case-who">
          <h2>
            <span className="code" title={spelled(line.pseudonym)}>
              {line.pseudonym}
            </span>{' '}
            {sayPerson(say, line)}
          </h2>
          <p className="small text-2">
            {format(line.type === 'case' ? t.oneCase.received : t.oneCase.met, {
              when: dayAndTime(person.metAt, person.zone),
            })}
            , {country(person.country)}
            {site && (
              <>
                {' · '}
                <SiteLink id={site.id} className="code">
                  {site.code}
                </SiteLink>
              </>
            )}
            {person.exploitation.length > 0 && (
              <> · {person.exploitation.map((one) => t.codes.exploitation[one]).join(', ')}</>
            )}
          </p>
        </div>
        <UrgencyTag urgency={line.urgency} />
        <RingBadge ring="case" />
        <CaseReaders line={line} />
      </div>
      <PersonPath line={line} recovery={recovery} />
      {person.path === 'child' && (
        <p className="note">
          <Icon name="person" />
          <span>{t.oneCase.childPath}</span>
        </p>
      )}
    </header>
  )
}
