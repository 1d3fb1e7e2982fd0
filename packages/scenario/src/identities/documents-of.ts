import type { Random } from '../random.ts'
import type { Document, DocumentType, Holder } from './document.ts'
import type { Bearer, Identity } from './identity.ts'
import { zoneOf } from './zone.ts'

/** Who holds what, by weight. Ours: that others hold passports is what reports of forced labour name most. */
export const usualHolders: Record<DocumentType, [Holder, number][]> = {
  passport: [
    ['herself', 34],
    ['handler', 22],
    ['employer', 16],
    ['lost', 10],
    ['never_had', 18],
  ],
  identity_card: [
    ['herself', 58],
    ['handler', 12],
    ['employer', 8],
    ['lost', 14],
    ['never_had', 8],
  ],
  birth_certificate: [
    ['herself', 25],
    ['lost', 45],
    ['never_had', 30],
  ],
  consular_card: [['herself', 1]],
}

const day = 86_400_000
const years = (count: number) => count * 365.25 * day
const sexInZone = { woman: 'F', man: 'M', other: '<', no_answer: '<', not_asked: '<' } as const

/** The papers of somebody: a passport or the want of one, mostly a card, sometimes more. */
export function documentsOf(
  random: Random,
  { at, ...who }: Bearer & Pick<Identity, 'family' | 'given' | 'birthDate'>,
  holders = usualHolders,
): Document[] {
  // A stateless person's papers are made out by whoever took her in: nobody, as long as that is not known.
  if (who.nationality === 'stateless' || who.nationality === 'unknown') return []
  const { nationality, family, given, birthDate } = who
  const paper = (type: DocumentType): Document => {
    const heldBy = random.weighted(holders[type])
    if (heldBy === 'never_had') return { type, issuer: nationality, heldBy }
    const number = `ZZ${String(random.int(0, 9_999_999)).padStart(7, '0')}`
    const begun = { type, number, issuer: nationality, heldBy }
    if (type === 'birth_certificate') return { ...begun, expires: undefined, zone: undefined }
    const lasts = random.float() * years(type === 'consular_card' ? 1 : 9) - years(0.4)
    const expires = new Date(at + lasts).toISOString().slice(0, 10)
    if (type === 'consular_card') return { ...begun, expires, zone: undefined }
    const content = { type, number, issuer: nationality, nationality, family, given, birthDate, expires }
    return { ...begun, expires, zone: zoneOf({ ...content, sex: sexInZone[who.sex] }) }
  }
  const documents = [paper('passport')]
  if (random.chance(0.7)) documents.push(paper('identity_card'))
  if (random.chance(0.25)) documents.push(paper('birth_certificate'))
  const passport = documents[0]!.heldBy
  if ((passport === 'lost' || passport === 'never_had') && random.chance(0.3))
    documents.push(paper('consular_card'))
  return documents
}
