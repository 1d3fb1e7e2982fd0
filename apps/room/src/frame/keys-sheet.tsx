import { samenessAnswers, type SamenessAnswer } from '@libertad/domain'
import { Sheet } from '../design/sheet.tsx'
import { choiceKeys } from '../same-person/one/use-choice-keys.ts'
import { pagesFor } from './pages.ts'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'

type Row = [keys: string, words: string]

/** All keys that do something for this reader, and the switch for single ones. */
export function KeysSheet(props: { on: boolean; onChange: (on: boolean) => void; onClose: () => void }) {
  const room = useRoom()
  const { t, format } = useSay()
  const k = t.keys
  const pages = pagesFor(room)
  const judges = pages.some(({ path }) => path === '/same-person')
  const choiceRow = (answer: SamenessAnswer): Row => [
    choiceKeys[answer].toUpperCase(),
    format(k.choose, { page: t.samePerson.title, answer: t.codes.samenessAnswer[answer] }),
  ]
  const rows: Row[] = [
    ['Ctrl K', k.palette],
    ...pages.map(({ key, title }): Row => [`G ${key.toUpperCase()}`, format(k.goPage, { page: title(t) })]),
    ['J K', k.move],
    ['Enter', k.open],
    ['/', k.filter],
    ['E', k.exportIt],
    ...(judges ? samenessAnswers.map(choiceRow) : []),
    ['Space', k.play],
    ['← →', k.hour],
    ['Home End', k.ends],
    ['+ −', k.mapZoom],
    ['Esc', k.escape],
    ['?', k.all],
  ]
  return (
    <Sheet title={k.title} onClose={props.onClose}>
      <dl className="keys">
        {rows.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="row">
        <input
          type="checkbox"
          checked={props.on}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        {t.frame.keysOff}
      </label>
    </Sheet>
  )
}
