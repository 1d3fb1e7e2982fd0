import { siteKinds, siteStates, type SiteKind, type SiteState } from '@libertad/domain'
import { Icon } from '../design/icon.tsx'
import { Popover } from '../design/popover.tsx'
import { SiteGlyph } from '../design/site-glyph.tsx'
import { useSay } from '../frame/say.tsx'

export interface Hidden {
  kinds: ReadonlySet<SiteKind>
  states: ReadonlySet<SiteState>
}

/** Which kinds and states of sites the map shows. */
export function SiteFilter({ hidden, onChange }: { hidden: Hidden; onChange: (hidden: Hidden) => void }) {
  const { t } = useSay()
  const s = t.situation
  const some = hidden.kinds.size + hidden.states.size > 0
  return (
    <Popover
      className="button map-filter"
      button={
        <>
          <Icon name="filter" />
          {some ? s.filterSome : s.filterKinds}
        </>
      }
    >
      <div className="filter-lists">
        <fieldset>
          <legend className="tiny text-3">{s.kinds}</legend>
          {siteKinds.map((kind) => (
            <label key={kind} className="row">
              <input
                type="checkbox"
                checked={!hidden.kinds.has(kind)}
                onChange={() => onChange({ ...hidden, kinds: toggled(hidden.kinds, kind) })}
              />
              <SiteGlyph kind={kind} state="visited" />
              {t.codes.siteKind[kind]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="tiny text-3">{s.states}</legend>
          {siteStates.map((state) => (
            <label key={state} className="row">
              <input
                type="checkbox"
                checked={!hidden.states.has(state)}
                onChange={() => onChange({ ...hidden, states: toggled(hidden.states, state) })}
              />
              <SiteGlyph kind="mine" state={state} />
              {t.codes.siteState[state]}
            </label>
          ))}
        </fieldset>
        {some && (
          <button
            type="button"
            className="button small"
            onClick={() => onChange({ kinds: new Set(), states: new Set() })}
          >
            {t.ui.clear}
          </button>
        )}
      </div>
    </Popover>
  )
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
