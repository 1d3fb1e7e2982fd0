import { useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** The sheet as it is printed: 24 words in their order, the agency, and the root's digits to know it by. */
export function WordsToPrint({ words, onPrinted }: { words: string[]; onPrinted: () => void }) {
  const { t, format, day } = useSay()
  const { me, model } = useRoom()
  const groups = useKeysModel().known?.keys.root.groups ?? []
  return (
    <>
      <p className="small text-2">{t.keysPage.sheetSays}</p>
      <div className="keys-print">
        <h3>{format(t.keysPage.sheetOf, { agency: me?.agency ?? '' })}</h3>
        <ol className="keys-words">
          {words.map((word, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a word may stand twice; its place is its name
            <li key={at} className="mono">
              {word}
            </li>
          ))}
        </ol>
        <p className="tiny">{t.keysPage.sheetUse}</p>
        <p className="tiny mono">{groups.join(' ')}</p>
        {model && <p className="tiny">{day(model.at)}</p>}
      </div>
      <div className="write-acts">
        <button type="button" className="button" onClick={() => window.print()}>
          {t.keysPage.sheetPrint}
        </button>
        <button type="button" className="button primary" onClick={onPrinted}>
          {t.keysPage.sheetNext}
        </button>
      </div>
    </>
  )
}
