import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'

/** For a lead whose country does not take part yet. */
export function JoinCountry({ country, onJoin }: { country: string; onJoin: () => void }) {
  const { t, format, country: nameOf } = useSay()
  return (
    <section className="signature open" aria-labelledby="plan-join">
      <h2 id="plan-join" className="title">
        {format(t.plan.notJoined, { country: nameOf(country) })}
      </h2>
      <p className="small text-2">{t.plan.joinSays}</p>
      <button type="button" className="button primary" onClick={onJoin}>
        <Icon name="plus" />
        {t.plan.join}
      </button>
    </section>
  )
}
