import { Sheet } from '../design/sheet.tsx'
import { useSay } from './say.tsx'

/** All keys, and the switch for single ones. */
export function KeysSheet(props: { on: boolean; onChange: (on: boolean) => void; onClose: () => void }) {
  const { t } = useSay()
  const k = t.keys
  const rows: [string, string][] = [
    ['Ctrl K', k.palette],
    ['G S', k.goSituation],
    ['G P', k.goPlan],
    ['G T', k.goSites],
    ['G E', k.goEntries],
    ['J K', k.move],
    ['Enter', k.open],
    ['/', k.filter],
    ['E', k.exportIt],
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
