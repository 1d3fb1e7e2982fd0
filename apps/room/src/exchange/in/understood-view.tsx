import { formats, type Format } from '@libertad/interchange'
import { Icon } from '../../design/icon.tsx'
import { Panel } from './panel.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Understood } from '../read/understood.ts'
import { DropFiles } from './drop-files.tsx'
import type { ExchangeState, ExchangeStore } from './exchange-store.ts'
import { MappingPart } from './mapping/mapping-part.tsx'
import { ProblemsPart } from './problems-part.tsx'
import { SaveAs } from './save-as.tsx'
import { TakePart } from './take-part.tsx'

interface Props {
  state: ExchangeState
  understood: Understood
  store: ExchangeStore
}

/** What a file is and would become: what it was taken for, what is wrong, what goes nowhere, and then taking it in. */
export function UnderstoodView({ state, understood, store }: Props) {
  const { t } = useSay()
  const { how } = state
  const { becomes, recognised } = understood
  const isTable = (how.as ?? recognised?.format) === 'table'
  return (
    <div className="exchange-body">
      <div className="exchange-main">
        <TakenFor {...{ state, understood, store }} />
        {isTable && (
          <MappingPart
            key={state.since}
            understood={understood}
            how={how}
            onRead={(next) => void store.read(next)}
          />
        )}
        <ProblemsPart
          key={state.since}
          problems={understood.problems}
          skip={how.skip ?? []}
          onSkip={(skip) => void store.read({ ...how, skip })}
        />
      </div>
      <div className="exchange-side">
        <LeftPart understood={understood} />
        {becomes === 'none' ? (
          recognised && (
            <p className="note quiet">
              <Icon name="info" />
              <span>{t.exchange.noneSays}</span>
            </p>
          )
        ) : (
          <TakePart {...{ state, understood, store }} />
        )}
        <SaveAs understood={understood} store={store} />
      </div>
    </div>
  )
}

function TakenFor({ state, understood, store }: Props) {
  const { t, plural, number } = useSay()
  const { recognised, alternatives, takes, becomes, count } = understood
  const chosen = state.how.as ?? recognised?.format
  const known = alternatives.map(({ format }) => format)
  const others = formats.filter((format) => !known.includes(format))
  const choose = (as: Format) => void store.read({ on: state.how.on!, as })
  return (
    <Panel title={t.exchange.takenFor}>
      <p className="exchange-format">
        <strong>{chosen ? t.exchange.format[chosen] : t.exchange.notKnown}</strong>
        {recognised?.version && <span className="tag line mono">{recognised.version}</span>}
      </p>
      <dl className="pairs">
        {recognised && (
          <>
            <dt>{t.exchange.because}</dt>
            <dd lang="en">{recognised.why}</dd>
          </>
        )}
        {takes.length > 0 && (
          <>
            <dt>{t.exchange.holds}</dt>
            <dd lang="en" className="figures">
              {takes.map(({ what, count: many }) => `${number(many)} ${what}`).join(' · ')}
            </dd>
          </>
        )}
      </dl>
      <p className="medium">{plural(t.exchange.becomes[becomes], count)}</p>
      <label className="exchange-as small">
        {t.exchange.readAs}
        <select
          className="input"
          value={chosen ?? ''}
          onChange={({ target }) => choose(target.value as Format)}
        >
          {chosen === undefined && <option value="">{t.ui.none}</option>}
          {[...known, ...others].map((format) => (
            <option key={format} value={format}>
              {t.exchange.format[format]}
            </option>
          ))}
        </select>
      </label>
      {chosen === 'answers' && state.how.beside === undefined && (
        <DropFiles
          words={t.exchange.besideSays}
          choose={t.exchange.beside}
          onFiles={([file]) => file && void store.beside(file)}
        />
      )}
    </Panel>
  )
}

function LeftPart({ understood: { left } }: { understood: Understood }) {
  const { t, number } = useSay()
  if (left.length === 0) return null
  return (
    <Panel title={t.exchange.left}>
      <ul className="exchange-left small">
        {left.map(({ what, count }) => (
          <li key={what}>
            <span className="figures medium">{number(count)}</span>
            <span>{t.exchange.leftSays[what]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
