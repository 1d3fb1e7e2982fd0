import { placeText } from '@libertad/interchange'
import { Icon } from '../../../design/icon.tsx'
import { RefusalBox } from '../../../design/refusal-box.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { Progress } from '../../take/taking.ts'

/** How far a taking in has come, what was refused and why, row by row. */
export function TakingProgress({ taking, onStop }: { taking: Progress; onStop: () => void }) {
  const { t, plural, format, number } = useSay()
  const { of, done, before, refused, state, because } = taking
  const share = done + refused.length
  return (
    <div className="exchange-taking">
      <div className="row">
        <progress aria-label={format(t.exchange.running, { done: share, of })} value={share} max={of} />
        <span className="figures small">
          {format(t.exchange.running, { done: number(share), of: number(of) })}
        </span>
        {state === 'running' && (
          <button type="button" className="button" onClick={onStop}>
            {t.exchange.stop}
          </button>
        )}
      </div>
      <div role="status">
        {state === 'finished' && (
          <p className={refused.length === 0 ? 'note positive' : 'note'}>
            <Icon name={refused.length === 0 ? 'check' : 'info'} />
            <span>
              {plural(t.exchange.finished, done)} {before > 0 && plural(t.exchange.before, before)}{' '}
              {refused.length > 0 && plural(t.exchange.notTaken, refused.length)}
            </span>
          </p>
        )}
        {state === 'stopped' && (
          <p className="note warning">
            <Icon name="warn" />
            <span>
              {t.exchange.stopped} {because && t.exchange.becauseOf}
            </span>
          </p>
        )}
      </div>
      {because && <RefusalBox refusal={because} />}
      {refused.length > 0 && (
        <ul className="exchange-refused small">
          {refused.slice(0, mostShown).map(({ at, refusal }) => (
            <li key={placeText(at)}>
              <bdi className="medium">{placeText(at)}</bdi>{' '}
              {(t.refusals[refusal.refused] ?? t.refusals.hub_failed).happened}{' '}
              <span className="mono tiny text-3">{refusal.refused}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const mostShown = 200
