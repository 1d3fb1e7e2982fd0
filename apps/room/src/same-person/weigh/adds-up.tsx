import type { PairToJudge } from '@libertad/protocol'
import { Icon } from '../../design/icon.tsx'
import { Popover } from '../../design/popover.tsx'
import { useSay } from '../../frame/say.tsx'
import { evidenceRows, sayCompared } from './evidence-words.ts'
import { timesOf } from './odds.ts'
import { placeOn, waterfall, type Step, type Waterfall } from './waterfall.ts'
import { sayOdds, sayWeight } from './weight-words.ts'

/** Each thing compared as a bar that begins where the one before ended, from the rarity of any match to the odds. */
export function AddsUp({ pair }: { pair: Pick<PairToJudge, 'prior' | 'evidence' | 'probability'> }) {
  const say = useSay()
  const { t, format, number } = say
  const words = t.samePerson
  const drawn = waterfall({ prior: pair.prior, evidence: evidenceRows(pair.evidence) })
  const { odds, open } = sayOdds(say, pair.probability)
  const nameOf = ({ of }: Step) => (of === 'rarity' ? words.rarity : sayCompared(t, of))
  return (
    <section className="adds-up" aria-labelledby="adds-up">
      <header className="row wrap between">
        <span className="row">
          <h3 id="adds-up">{words.addsUp}</h3>
          <Popover
            className="definition"
            label={format(t.ui.definition, { name: words.addsUp })}
            button={<Icon name="info" />}
          >
            <div className="stack">
              <p>{words.addsUpSays}</p>
              <p>{format(words.raritySays, { n: number(timesOf(pair.prior)) })}</p>
            </div>
          </Popover>
        </span>
        <span className="tiny text-2">{words.inDoublings}</span>
      </header>
      <Hatch />
      <ol>
        {drawn.steps.map((step, at) => (
          <li key={step.of} className="adds-up-row">
            <span className="hidden-words">
              {format(words.running, {
                ...{ name: nameOf(step), weight: sayWeight(say, step.weight) },
                sum: sayWeight(say, step.to),
              })}
            </span>
            <span aria-hidden="true">{nameOf(step)}</span>
            <Bar drawn={drawn} step={step} last={at === drawn.steps.length - 1} />
            <span aria-hidden="true" className="right figures medium">
              {sayWeight(say, step.weight)}
            </span>
          </li>
        ))}
      </ol>
      <p className="adds-up-sum">
        <span className="medium">{words.together}</span>
        <span>
          <strong>{odds}</strong> {open}
        </span>
        <span className="figures medium">{sayWeight(say, drawn.sum)}</span>
      </p>
    </section>
  )
}

/** Diagonal lines for what holds before anything is compared. */
function Hatch() {
  return (
    <svg width="0" height="0" className="adds-up-defs" aria-hidden="true" focusable="false">
      <pattern
        id="adds-up-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2.5" height="5" className="adds-up-ink" />
      </pattern>
    </svg>
  )
}

/** Pixels: of a row, of the bar in it, and from the row's top to the bar. */
const [height, bar, top] = [26, 14, 6]

function Bar({ drawn, step, last }: { drawn: Waterfall; step: Step; last: boolean }) {
  const percent = (value: number) => `${value.toFixed(2)}%`
  const at = (value: number) => placeOn(drawn, value)
  const [from, to] = [at(step.from), at(step.to)]
  const even = percent(at(0))
  const tone = step.of === 'rarity' ? 'rarity' : step.weight > 0 ? 'for' : 'against'
  return (
    <svg className="adds-up-bar" height={height} aria-hidden="true" focusable="false">
      <line x1={even} x2={even} y1="0" y2={height} className="adds-up-even" />
      <rect
        x={percent(Math.min(from, to))}
        width={percent(Math.max(thinnest, Math.abs(to - from)))}
        y={top}
        height={bar}
        className={`adds-up-${tone}`}
      />
      {!last && (
        <line x1={percent(to)} x2={percent(to)} y1={top + bar} y2={height} className="adds-up-join" />
      )}
    </svg>
  )
}

/** Percent: a bar that says little is still seen. */
const thinnest = 0.5
