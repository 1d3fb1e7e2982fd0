import type { exploitations, SiteKind } from '@libertad/domain'
import type { Topic } from './topic.ts'

/** Share of people of whom a topic is so, 0 to 1, at each kind of place. */
export type SiteShares = Record<(typeof columns)[number], Record<Topic, number>>

const columns = ['mine', 'nightclub', 'factory', 'market', 'farm'] as const

// Ours, in the order of size that reports of such places suggest; no study measures them.
const rows = `
                                      mine nightclub factory market farm
abuse_of_vulnerability                0.70      0.75    0.70   0.60 0.70
deception                             0.60      0.70    0.65   0.40 0.50
journey_arranged                      0.70      0.70    0.85   0.30 0.50
excessive_overtime                    0.70      0.50    0.85   0.60 0.70
withholding_of_wages                  0.60      0.50    0.70   0.50 0.65
isolation                             0.90      0.50    0.40   0.15 0.65
retention_of_identity_documents       0.45      0.50    0.75   0.20 0.40
restriction_of_movement               0.60      0.60    0.50   0.20 0.40
debt_bondage                          0.65      0.60    0.45   0.25 0.40
intimidation_and_threats              0.50      0.60    0.40   0.30 0.35
physical_and_sexual_violence          0.30      0.45    0.15   0.12 0.15
abusive_working_and_living_conditions 0.80      0.45    0.70   0.45 0.75
forced_illicit_acts                   0.10      0.12    0.03   0.10 0.03
sexual_demands                        0.05      0.20    0.04   0.03 0.03`

export const usualSiteShares: SiteShares = Object.fromEntries(
  columns.map((column, i) => [
    column,
    Object.fromEntries(
      rows
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(/\s+/))
        .map(([topic, ...shares]) => [topic, Number(shares[i])]),
    ),
  ]),
) as SiteShares

const like: Record<Exclude<SiteKind, keyof SiteShares>, keyof SiteShares> = {
  dwelling: 'nightclub',
  // At sea nobody walks away.
  vessel: 'mine',
  other: 'farm',
}

/** Among those exploited sexually, wherever that is. */
const sexually = { sexual_demands: 0.8, physical_and_sexual_violence: 0.45 }

export function sharesAt(
  shares: SiteShares,
  siteKind: SiteKind,
  exploitation: (typeof exploitations)[number],
): Record<Topic, number> {
  const at = shares[siteKind in shares ? (siteKind as keyof SiteShares) : like[siteKind as keyof typeof like]]
  return exploitation === 'sexual_exploitation' ? { ...at, ...sexually } : at
}
