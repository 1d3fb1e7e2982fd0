import { useSay } from '../frame/say.tsx'
import { pointOf } from './shown-number.ts'
import type { PadKey } from './typed-number.ts'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'erase'] as const

/** The keys of the harmless screens. */
export function Digits({ onKey }: { onKey: (key: PadKey) => void }) {
  const { t, language } = useSay()
  return (
    <div className="digits">
      {keys.map((key) =>
        key === 'erase' ? (
          <button key={key} type="button" aria-label={t.hide.erase} onClick={() => onKey(key)}>
            <EraseSign />
          </button>
        ) : (
          <button
            key={key}
            type="button"
            aria-label={key === '.' ? t.hide.point : undefined}
            onClick={() => onKey(key)}
          >
            {key === '.' ? pointOf(language) : key}
          </button>
        ),
      )}
    </div>
  )
}

export function EraseSign() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <path d="M9 5h14v16H9l-7-8zM13 10l6 6M19 10l-6 6" />
    </svg>
  )
}
