import { useEffect, useState } from 'react'
import { useSay } from '../../frame/say.tsx'

/** What the hub is doing, and for how long so far. `since`: milliseconds of this device's clock. */
export function Working({ since }: { since: number }) {
  const { t, format, number } = useSay()
  const words = t.releases.form
  const [now, setNow] = useState(since)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <section className="panel release-working" aria-busy="true">
      <h3 role="status">{words.working}</h3>
      <progress aria-label={words.working} />
      <ol>
        {[words.steps.count, words.steps.protect, words.steps.attack].map((step) => (
          <li key={step} className="small">
            {step}
          </li>
        ))}
      </ol>
      <p className="tiny text-2 figures">
        {format(words.soFar, { seconds: number(Math.max(0, Math.floor((now - since) / 1000))) })}
      </p>
    </section>
  )
}
