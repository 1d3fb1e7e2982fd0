import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Sheet } from '../design/sheet.tsx'
import { useGo } from './links.tsx'
import { pagesFor } from './pages.ts'
import { usePort, useRoom } from './room.tsx'
import { useSay } from './say.tsx'

interface Choice {
  id: string
  words: string
  note: string
  go: () => void
}

const most = 12

/** Goes to any page, country or site, and does what this role may, by typing a few letters. */
export function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { t } = useSay()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const choices = useChoices(onKeys)
  const found = useMemo(() => {
    const words = plain(text).split(/\s+/).filter(Boolean)
    return choices
      .filter(({ words: said, note }) => words.every((word) => plain(`${said} ${note}`).includes(word)))
      .slice(0, most)
  }, [choices, text])
  const chosen = Math.min(at, found.length - 1)
  const take = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    choice.go()
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((chosen + step + found.length) % Math.max(1, found.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(found[chosen])
    }
  }
  return (
    <Sheet title={t.frame.goTo} onClose={onClose}>
      <input
        className="input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-choices"
        aria-activedescendant={found[chosen] && `choice-${found[chosen].id}`}
        aria-label={t.frame.goToFind}
        placeholder={t.frame.goToFind}
        autoComplete="off"
        spellCheck={false}
        ref={input}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <div id="palette-choices" role="listbox" aria-label={t.frame.goTo} className="palette">
        {found.map((choice, index) => (
          <button
            key={choice.id}
            id={`choice-${choice.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => take(choice)}
          >
            <span>{choice.words}</span>
            <span className="tiny text-3">{choice.note}</span>
          </button>
        ))}
      </div>
      {found.length === 0 && <p className="text-2">{t.frame.goToNone}</p>}
    </Sheet>
  )
}

function useChoices(onKeys: () => void): Choice[] {
  const { t, country } = useSay()
  const { model, rights, me } = useRoom()
  const port = usePort()
  const go = useGo()
  return useMemo(() => {
    const choices: Choice[] = pagesFor({ rights, me }).map((page) => ({
      ...{ id: page.path.slice(1) || 'situation', words: page.title(t), note: `G ${page.key.toUpperCase()}` },
      go: () => go(page.path),
    }))
    choices.push({ id: 'keys', words: t.frame.keys, note: '?', go: onKeys })
    if (model?.past)
      choices.push({ id: 'now', words: t.frame.backToNow, note: '', go: () => port.travelTo(undefined) })
    for (const { country: code } of model?.countries ?? [])
      choices.push({
        ...{ id: code, words: country(code), note: code },
        go: () => go(`/plan?country=${code}`),
      })
    for (const site of model?.sites ?? [])
      choices.push({
        ...{ id: site.id, words: site.code, note: `${site.placeName}, ${t.codes.siteKind[site.kind]}` },
        go: () => go(`/sites/${site.id}`),
      })
    return choices
  }, [t, country, model, rights, me, port, go, onKeys])
}

/** Without accents and capitals: what people type in a hurry. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
