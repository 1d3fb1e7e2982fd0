import { Link } from '@tanstack/react-router'
import { useSay } from '../frame/say.tsx'

/** What to do when: plain steps, in their order. */
export function Procedures() {
  const { t } = useSay()
  const { lost, leaves, forgotten, stolen, procedures, seeEntries, entries } = t.keysPage
  return (
    <section className="keys-procedures" aria-label={procedures}>
      <h2>{procedures}</h2>
      {[leaves, lost, forgotten, stolen].map(({ title, a, b, c, d }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ol>
            {[a, b, c, d].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      <p className="small text-3">
        {seeEntries} <Link to={'/entries' as string}>{entries}</Link>
      </p>
    </section>
  )
}
