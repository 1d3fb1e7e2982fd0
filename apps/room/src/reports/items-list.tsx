import { longest } from '@libertad/reports'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { Item } from './items-store.ts'

interface Props {
  items: readonly Item[]
  onRemove: (id: number) => void
  onRemoveAll: () => void
}

/** The items that are compared, and in what language each was read. */
export function ItemsList({ items, onRemove, onRemoveAll }: Props) {
  const { t, format, languageName, number } = useSay()
  return (
    <div className="exchange-panel">
      <ul className="reports-items">
        {items.map(({ id, name, report }) => (
          <li key={id}>
            <Icon name="doc" />
            <span className="reports-of">
              <bdi className="medium">{name}</bdi>
              <span className="tiny text-3">
                {report.language === 'unknown'
                  ? t.ui.none
                  : format(t.reports.language, { language: languageName(report.language) })}
              </span>
              {!report.aboutTrafficking && (
                <span className="tag warning">
                  <Icon name="info" />
                  {t.reports.notTrafficking}
                </span>
              )}
              {report.readUpTo !== undefined && (
                <span className="tiny">{format(t.reports.cut, { n: number(longest) })}</span>
              )}
            </span>
            <button
              type="button"
              className="button quiet square"
              aria-label={format(t.reports.remove, { name })}
              onClick={() => onRemove(id)}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <button type="button" className="button" onClick={onRemoveAll}>
          {t.reports.removeAll}
        </button>
      )}
    </div>
  )
}
