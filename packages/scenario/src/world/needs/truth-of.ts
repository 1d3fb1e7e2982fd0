import type { Random } from '../../random.ts'
import type { MetProfile } from './met-profile.ts'
import type { NeedsParameters } from './parameters.ts'
import { sharesAt } from './site-shares.ts'
import { topics, type Topic } from './topic.ts'

/** What was so, whether she says it or not. Known to the play alone. */
export function truthOf(random: Random, profile: MetProfile, parameters: NeedsParameters): Set<Topic> {
  const shares = sharesAt(parameters.siteShares, profile.siteKind, profile.exploitation)
  const hardship = random.weighted(parameters.hardship)
  return new Set(topics.filter((topic) => random.chance(Math.min(0.97, shares[topic] * hardship))))
}
