import { useSeconds } from '../../cases/vault/use-seconds.ts'
import { useSay } from '../../frame/say.tsx'
import type { ExchangeState } from './exchange-store.ts'

/** How far reading has come: bytes by their share, what follows by its time. */
export function ReadingState({ state, onStop }: { state: ExchangeState; onStop: () => void }) {
  const { t, format, age } = useSay()
  const now = useSeconds()
  const words = format(state.step === 'opening' ? t.exchange.opening : t.exchange.reading, {
    name: state.name,
  })
  const since = format(t.exchange.readingFor, { age: age(Math.max(0, now - state.since)) })
  return (
    <div className="exchange-reading">
      <p role="status">
        <bdi>{words}</bdi>
      </p>
      <progress aria-label={words} {...(state.step === 'opening' && { value: state.share, max: 1 })} />
      <div className="row">
        <span className="tiny text-3 figures">{since}</span>
        <button type="button" className="button" onClick={onStop}>
          {t.exchange.stop}
        </button>
      </div>
    </div>
  )
}
