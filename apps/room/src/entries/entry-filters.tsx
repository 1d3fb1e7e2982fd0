import { Choice } from '../design/choice.tsx'
import { Icon } from '../design/icon.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { counterNames, type Asked } from './question.ts'

/** Which entries: of a figure, of a country, of a site. The choices stand in the address. */
export function EntryFilters({ asked }: { asked: Asked }) {
  const { t, country, compare } = useSay()
  const { countries, sites } = useModel()
  const { change } = useAddress()
  const site = asked.site && (sites.find(({ id }) => id === asked.site)?.code ?? t.sites.site)
  const some = asked.counter ?? asked.country ?? asked.site
  return (
    <>
      <Choice
        label={t.entriesPage.byCounter}
        all={t.entriesPage.everything}
        value={asked.counter}
        options={counterNames.map((name) => ({ value: name, words: t.situation.counter[name] }))}
        onChange={(counter) => change({ counter })}
      />
      <Choice
        label={t.situation.country}
        all={t.situation.country}
        value={asked.country}
        options={countries
          .map(({ country: code }) => ({ value: code, words: country(code) }))
          .sort((one, other) => compare(one.words, other.words))}
        onChange={(code) => change({ country: code })}
      />
      {site && (
        <button type="button" className="filter on" onClick={() => change({ site: undefined })}>
          {site}
          <Icon name="x" />
          <span className="hidden-words">{t.ui.clear}</span>
        </button>
      )}
      {some !== undefined && (
        <button
          type="button"
          className="button quiet"
          onClick={() => change({ counter: undefined, country: undefined, site: undefined })}
        >
          {t.ui.clear}
        </button>
      )}
    </>
  )
}
