import { isChild } from '@libertad/domain'
import type { Random } from '../random.ts'
import { channels, relations, type Contact } from './contact.ts'
import { fictionalNumber } from './fictional-numbers.ts'
import type { Bearer } from './identity.ts'

/** Share of people whose family lives, or also lives, where many of their country went. */
const abroad = 0.12

/** Up to three people of hers; many have none that they would name. */
export function contactsOf(random: Random, { nationality, ageBand }: Bearer): Contact[] {
  const possible = relations.filter((one) => !isChild(ageBand) || (one !== 'partner' && one !== 'child'))
  const count = random.weighted([
    [0, 28],
    [1, 40],
    [2, 24],
    [3, 8],
  ])
  return random.sample(possible, count).map((relation) => ({
    ...{ relation, channel: random.pick(channels) },
    number: fictionalNumber(random, random.chance(abroad) ? random.pick(['US', 'FR', 'GB']) : nationality),
    mayBeCalled: random.weighted([['yes', 55] as const, ['no', 20] as const, ['not_asked', 25] as const]),
  }))
}
