import type { ReleaseFigures } from '@libertad/domain'
import { format, type Language } from '@libertad/words/load'
import { useState } from 'react'
import { RingGlyph } from '../../design/ring-badge.tsx'
import { Segments } from '../../design/segments.tsx'
import { useModel } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { languageChoices } from './press-panel.tsx'
import { PressParagraphs, usePress } from './press-paragraphs.tsx'
import { ReleaseTableShown } from './release-table.tsx'
import { useSpeaker } from './speaker.ts'

interface Props {
  figures: ReleaseFigures
  /** Whether it is public now, or will be. */
  isPublic: boolean
  onBack: () => void
}

/** Text and tables as anybody reads them, in any of the languages; nothing that only the desk has. */
export function PublicView({ figures, isPublic, onBack }: Props) {
  const { t, language: own, shortDay } = useSay()
  const { operation } = useModel()
  const [language, setLanguage] = useState<Language>(own)
  const speaker = useSpeaker(language)
  const paragraphs = usePress(figures, language)
  const { number, t: theirs } = speaker
  const words = theirs.releases
  const { low, best, high } = figures.people
  const isHidden = figures.tables.some(({ cells }) => cells.some(({ value }) => value === null))
  return (
    <section className="public-view" aria-label={t.releases.asPublic}>
      <div className="public-bar">
        <RingGlyph ring="public" />
        <span className="grow">{isPublic ? t.releases.publicSaysNow : t.releases.publicSays}</span>
        <button type="button" className="button" onClick={onBack}>
          {t.releases.asDesk}
        </button>
      </div>
      <div className="public-sheet">
        <Segments
          label={t.releases.press.language}
          value={language}
          options={languageChoices}
          onChange={setLanguage}
        />
        <div className="stack wide" lang={speaker.language}>
          <p className="small text-2">
            {operation.name} · {format(words.release, { number: number(figures.number) })} ·{' '}
            {shortDay(figures.asOf, undefined, true)}
          </p>
          <div>
            <p className="public-best figures">{number(best)}</p>
            <p>
              {words.headline.people} · {format(words.range, { low: number(low), high: number(high) })}
            </p>
          </div>
          <dl className="facts">
            {(['arrests', 'countries', 'sitesVisited'] as const).map((fact) => (
              <div key={fact}>
                <dt className="tiny text-2">{words.headline[fact]}</dt>
                <dd className="medium figures">{number(figures[fact])}</dd>
              </div>
            ))}
          </dl>
          <PressParagraphs {...{ paragraphs, language }} linked={false} />
          {figures.tables.map((table) => (
            <div key={table.id} className="stack">
              <h3 className="strong">{theirs.codes.releaseTable[table.id]}</h3>
              <ReleaseTableShown table={table} speaker={speaker} />
            </div>
          ))}
          {isHidden && <p className="small text-2">{words.tableOf.hiddenSays}</p>}
        </div>
      </div>
    </section>
  )
}
