import { useId, useState } from 'react'
import { AgeStamp } from '../../design/age-stamp.tsx'
import { Choice } from '../../design/choice.tsx'
import { matches } from '../../design/matches.ts'
import { SearchBox } from '../../design/search-box.tsx'
import { useSay } from '../../frame/say.tsx'
import type { DirectoryLine } from '../../model/care-model.ts'
import { findServices, type ServiceKind } from './refer-draft.ts'

interface Props {
  services: readonly DirectoryLine[]
  chosen: string
  wrong: string | undefined
  /** Whether she agreed that something goes to the agency. */
  agreed: (service: DirectoryLine) => boolean
  onChoose: (service: DirectoryLine) => void
}

/** The directory, searched by words and by kind; each service with its places and how old that count is. */
export function ServiceChoice({ services, chosen, wrong, agreed, onChoose }: Props) {
  const { t, plural, format, list, languageName, number } = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<ServiceKind>()
  const found = findServices(services, {
    kind,
    fits: ({ name, agencyName, kinds, languages }) =>
      matches(
        text,
        ...[
          name,
          agencyName,
          ...kinds.map((one) => t.codes.serviceKind[one]),
          ...languages.map(languageName),
        ],
      ),
  })
  const kinds = [...new Set(services.filter(({ own }) => !own).flatMap(({ kinds }) => kinds))]
  return (
    <fieldset className="write-group" aria-invalid={wrong ? true : undefined} aria-describedby={wrong && id}>
      <legend className="small medium">{t.referrals.chooseService}</legend>
      <div className="row wrap">
        <SearchBox
          value={text}
          found={format(t.ui.shown, { shown: number(found.length), total: number(services.length) })}
          onChange={setText}
        />
        <Choice
          label={t.referrals.wants}
          all={`${t.referrals.wants}: ${t.ui.any}`}
          value={kind}
          options={kinds.map((value) => ({ value, words: t.codes.serviceKind[value] }))}
          onChange={(value) => setKind(kinds.find((one) => one === value))}
        />
      </div>
      <div className="service-choice">
        {found.map((service) => (
          <label key={service.id} className="service-card">
            <input
              type="radio"
              aria-label={`${service.name}, ${service.agencyName}`}
              name={id}
              checked={service.id === chosen}
              onChange={() => onChoose(service)}
            />
            <span className="stack-0 grow">
              <span className="medium">{service.name}</span>
              <span className="tiny text-2">
                {service.agencyName} · {list(service.kinds.map((one) => t.codes.serviceKind[one]))} ·{' '}
                {list(service.takes.map((one) => t.codes.takenPeople[one]))}
              </span>
              <span className="row wrap tiny">
                {service.free ? (
                  <>
                    <span className="medium">{plural(t.services.places, service.free.value)}</span>
                    <AgeStamp since={service.free.claimedAt} />
                  </>
                ) : (
                  <span className="text-3">{t.services.placesUnknown}</span>
                )}
                <span className="text-2">
                  {format(t.services.answersIn, { n: number(service.answersWithin) })}
                </span>
                {agreed(service) ? (
                  <span className="tag positive">{t.referrals.agreed}</span>
                ) : (
                  <span className="tag line">{t.referrals.notAgreed}</span>
                )}
                {!service.rootConfirmed && <span className="tag warning">{t.referrals.keyNotConfirmed}</span>}
              </span>
            </span>
          </label>
        ))}
        {found.length === 0 && <p className="small text-2">{t.referrals.noService}</p>}
      </div>
      {wrong && (
        <p className="pick-wrong tiny" id={id}>
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
