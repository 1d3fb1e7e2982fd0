import { Chip } from '../design/chip.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { SiteToday } from '../model/view-model.ts'

const day = 24 * 3_600_000

/** How old what is known of a place may be before it is to be doubted: people are moved. */
const ageTone = (age: number) => (age < 3 * day ? undefined : age < 14 * day ? 'warning' : 'critical')

/** How far it is, whether anybody can call there, and how old is what is known. */
export function SiteChips({ site }: { site: SiteToday }) {
  const { port } = useField()
  const { t, format, number, list, age } = useSay()
  const word = useCodes()
  const known = port.journalNow() - site.knownAt
  const tone = ageTone(known)
  return (
    <span className="row wrap">
      {site.hoursToReach !== undefined && (
        <Chip tone="accent" sign={site.means.includes('boat') ? 'boat' : 'place'}>
          {format(t.today.far, {
            n: number(site.hoursToReach),
            means: list(site.means.map((means) => word('means', means))),
          })}
        </Chip>
      )}
      <Chip sign={site.coverage === 'good' ? 'signal' : 'no_signal'}>
        {format(t.today.network, { coverage: word('coverage', site.coverage).toLowerCase() })}
      </Chip>
      <Chip sign="clock" {...(tone && { tone })}>
        {format(t.today.known, { age: age(known) })}
      </Chip>
    </span>
  )
}
