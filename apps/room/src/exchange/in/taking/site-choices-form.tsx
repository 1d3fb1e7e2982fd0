import { siteKinds, type SiteKind } from '@libertad/domain'
import { PickOne } from '../../../form/pick-one.tsx'
import { useRoom } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CountryView } from '../../../model/view-model.ts'
import { handlingChoices } from '../../../sites/steps/report-draft.ts'
import type { SiteChoices } from '../../take/plan-sites.ts'

interface Props {
  choices: SiteChoices
  countries: readonly CountryView[]
  /** Places of the file have names; some have no kind; some have no country. */
  named: boolean
  kindless: boolean
  landless: boolean
  onChange: (choices: SiteChoices) => void
}

/** What a person says for all places of a file. Nothing of it is chosen beforehand. */
export function SiteChoicesForm({ choices, countries, named, kindless, landless, onChange }: Props) {
  const { t, country, compare } = useSay()
  const { me } = useRoom()
  const set = (change: Partial<SiteChoices>) => onChange({ ...choices, ...change })
  return (
    <div className="stack wide">
      {kindless && (
        <label className="field">
          <span>{t.exchange.defaultKind}</span>
          <select
            className="input"
            value={choices.kind}
            onChange={({ target }) => set({ kind: target.value as SiteKind })}
          >
            {choices.kind === '' && <option value="">{t.ui.none}</option>}
            {siteKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t.codes.siteKind[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      {landless && countries.length !== 1 && (
        <label className="field">
          <span>{t.exchange.defaultCountry}</span>
          <select
            className="input"
            value={choices.country}
            onChange={({ target }) => set({ country: target.value })}
          >
            <option value="">{t.ui.none}</option>
            {countries
              .map((one) => ({ value: one.country, words: country(one.country) }))
              .toSorted((one, other) => compare(one.words, other.words))
              .map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
          </select>
        </label>
      )}
      {named && (
        <PickOne
          title={t.exchange.placeNames}
          items={[
            { value: 'open', words: t.exchange.namesOpen },
            { value: 'sealed', words: t.exchange.namesSealed },
          ]}
          chosen={choices.names}
          onChoose={(names) => set({ names })}
        />
      )}
      <PickOne
        title={t.ui.who}
        hint={t.sites.handlingHint}
        items={handlingChoices(me?.roles ?? []).map((value) => ({ value, words: t.codes.handling[value] }))}
        chosen={choices.handling}
        onChoose={(handling) => set({ handling })}
      />
    </div>
  )
}
