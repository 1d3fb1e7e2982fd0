import type { Random } from '../random.ts'
import { birthDateOf } from './birth-date.ts'
import { contactsOf } from './contacts-of.ts'
import { documentsOf } from './documents-of.ts'
import type { Bearer, Identity } from './identity.ts'
import { languagesOf } from './languages-of.ts'
import { drawName } from './names/draw-name.ts'
import type { Name } from './names/name.ts'
import { isWellKnown } from './names/well-known.ts'
import { originOf } from './origins.ts'

/**
 * A made-up person for somebody of whom sex, age band and nationality are known. The same stream and bearer give the
 * same person. Frequent names only, so that each fits many and none points to anybody.
 */
export function identityOf(random: Random, bearer: Bearer): Identity {
  const { nationality, sex, ageBand, at } = bearer
  const name = nameOf(random.fork('name'), bearer)
  const birthDate = birthDateOf(random.fork('birth'), ageBand, at)
  return {
    ...{ nationality, sex, ageBand, ...name, birthDate },
    documents: documentsOf(random.fork('documents'), { ...bearer, ...name, birthDate }),
    contacts: contactsOf(random.fork('contacts'), bearer),
    languages: languagesOf(random.fork('languages'), nationality),
  }
}

function nameOf(random: Random, { nationality, sex }: Bearer): Name {
  const draw = drawName[originOf(nationality).tradition]
  const woman = sex === 'woman' || (sex !== 'man' && random.chance(0.5))
  let name = draw(random, woman, nationality)
  while (isWellKnown(name)) name = draw(random, woman, nationality)
  return name
}
