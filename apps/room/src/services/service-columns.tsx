import { AgeStamp } from '../design/age-stamp.tsx'
import type { Column } from '../design/data-table.tsx'
import type { Say } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'

/** What is done about a service of one's own. */
export type Act = 'count' | 'change' | 'close'

/** The columns of the directory; the last has the acts of those who keep a service. */
export function serviceColumns(
  say: Say,
  may: (act: Act, service: DirectoryLine) => boolean,
  onAct: (act: Act, service: DirectoryLine) => void,
): Column<DirectoryLine>[] {
  const { t, list, languageName, country, format, number, plural } = say
  const heads = t.services.column
  return [
    {
      ...{ key: 'name', title: heads.name, head: true, value: ({ name }) => name },
      cell: ({ name, agencyName, closed, own }) => (
        <span className="case-person">
          <span className="medium">{name}</span>
          <span className="tiny text-2">
            {agencyName} {own && <span className="tag info">{t.services.own}</span>}{' '}
            {closed && <span className="tag">{t.services.closed}</span>}
          </span>
        </span>
      ),
    },
    {
      ...{ key: 'kinds', title: heads.kinds, drop: 1 },
      value: ({ kinds }) => list(kinds.map((kind) => t.codes.serviceKind[kind])),
    },
    {
      ...{ key: 'takes', title: heads.takes, drop: 2 },
      value: ({ takes }) => list(takes.map((one) => t.codes.takenPeople[one])),
    },
    {
      ...{ key: 'languages', title: heads.languages, drop: 3 },
      value: ({ languages }) => list(languages.map(languageName)),
    },
    {
      ...{ key: 'places', title: heads.places, align: 'right', value: ({ free }) => free?.value },
      cell: ({ free, closed }) =>
        closed ? (
          t.ui.none
        ) : free ? (
          <span className="case-next service-places">
            <span className="medium no-wrap">{plural(t.services.places, free.value)}</span>
            <AgeStamp since={free.claimedAt} />
          </span>
        ) : (
          <span className="small text-3">{t.services.placesUnknown}</span>
        ),
    },
    {
      ...{ key: 'answers', title: heads.answers, align: 'right', drop: 2 },
      value: ({ answersWithin }) => answersWithin,
      cell: ({ answersWithin }) => (
        <span className="no-wrap">{format(t.oneCase.hours, { n: number(answersWithin) })}</span>
      ),
    },
    {
      ...{ key: 'hours', title: heads.hours, drop: 3 },
      value: ({ hours }) => t.codes.serviceHours[hours],
    },
    {
      ...{ key: 'country', title: heads.country, drop: 3, value: (service) => country(service.country) },
    },
    {
      ...{ key: 'acts', title: t.services.own, align: 'right', value: ({ own }) => (own ? 0 : 1) },
      cell: (service) =>
        service.own &&
        !service.closed && (
          <span className="service-acts">
            {(['count', 'change', 'close'] as const)
              .filter((act) => may(act, service))
              .map((act) => (
                <button
                  key={act}
                  type="button"
                  className={act === 'count' ? 'button' : 'button quiet'}
                  aria-label={`${t.services[act]}: ${service.name}`}
                  onClick={() => onAct(act, service)}
                >
                  {t.services[act]}
                </button>
              ))}
          </span>
        ),
    },
  ]
}
