import { useId } from 'react'
import { useSay } from '../frame/say.tsx'
import { lineLengths } from './document-draft.ts'

/** Where a zone is typed: large letters of one width, and the length of each line as it grows. */
export function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const { t, format, number } = useSay()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t.document.zone}</label>
      <textarea
        id={id}
        className="mono zone-typed"
        rows={3}
        wrap="off"
        value={zone}
        aria-describedby={`${id}-more`}
        {...{ autoCapitalize: 'characters', autoCorrect: 'off', autoComplete: 'off', spellCheck: false }}
        onChange={(event) => onChange(event.target.value.toUpperCase())}
      />
      <ul id={`${id}-more`} className="small figures">
        {lineLengths(zone).map(({ line, length, of }) => (
          <li key={line} className={of === length ? undefined : 'zone-short'}>
            {format(of === undefined ? t.document.lineTooLong : t.document.lineLength, {
              ...{ line, n: number(length), of: of ?? '' },
            })}
          </li>
        ))}
      </ul>
      <p className="small">{t.document.zoneHint}</p>
    </div>
  )
}
