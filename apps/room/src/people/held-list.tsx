import { useSay } from '../frame/say.tsx'

interface Props {
  items: { key: string; words: string; mayEnd: boolean }[]
  /** What the button of each says. */
  act: string
  sending: boolean
  onEnd: (key: string) => void
}

/** What a person holds, a line each, with the button that ends it where the reader may. */
export function HeldList({ items, act, sending, onEnd }: Props) {
  const { t } = useSay()
  if (items.length === 0) return <p className="small text-3">{t.ui.none}</p>
  return (
    <ul className="person-held">
      {items.map(({ key, words, mayEnd }) => (
        <li key={key} className="row between">
          <span>{words}</span>
          {mayEnd && (
            <button
              type="button"
              className="button"
              aria-label={`${act}: ${words}`}
              aria-disabled={sending}
              onClick={() => onEnd(key)}
            >
              {act}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
