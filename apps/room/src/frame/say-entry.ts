import { format, plural, type Plural } from '@libertad/words/load'
import type { EntryLine } from '../model/view-model.ts'
import type { Say } from './say.tsx'

/** Which closed list gives the word for a coded value of a sentence. */
const lists = {
  agencyType: 'agencyType',
  arrestGround: 'arrestGround',
  arrestOutcome: 'arrestOutcome',
  checkOutcome: 'checkOutcome',
  database: 'database',
  decision: 'goDecision',
  deconfliction: 'deconfliction',
  erasureGround: 'erasureGround',
  hitVerdict: 'hitVerdict',
  item: 'readinessItem',
  itemState: 'readinessState',
  leadSource: 'leadSource',
  leadVerdict: 'leadVerdict',
  offence: 'offence',
  phase: 'phase',
  revocation: 'revocationReason',
  role: 'role',
  seizedThing: 'seizedThing',
  siteKind: 'siteKind',
  siteOutcome: 'siteOutcome',
  suspectRole: 'suspectRole',
  topic: 'trainingTopic',
  proposalResult: 'proposalResult',
  determination: 'determination',
  carePath: 'carePath',
  nextStep: 'nextStep',
  closingReason: 'closingReason',
  consentPurpose: 'consentPurpose',
  consentAnswer: 'consentAnswer',
  legalGround: 'legalGround',
  referralUrgency: 'referralUrgency',
  declineReason: 'declineReason',
  handoverAnswer: 'handoverAnswer',
  serviceKind: 'serviceKind',
  followUpState: 'followUpState',
  referralEnd: 'referralEnd',
  alertKind: 'alertKind',
  sealedThing: 'sealedThing',
  accessGround: 'accessGround',
  keyChangeReason: 'keyChangeReason',
} as const

/** The values of a sentence with their codes in words, and moments as times. */
export function wordsOf(say: Say, said: Record<string, string | number>): Record<string, string | number> {
  const spoken: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(said)) {
    const list = lists[name as keyof typeof lists]
    const words = list && (say.t.codes as Record<string, unknown>)[list]
    if (words && typeof value === 'string') spoken[name] = (words as Record<string, string>)[value] ?? value
    else if (name === 'time') spoken[name] = say.dayAndTime(String(value))
    else if (name === 'day') spoken[name] = say.shortDay(String(value))
    else spoken[name] = value
  }
  return spoken
}

/** What an entry says, as a sentence in the reader's language. */
export function sayEntry(say: Say, line: EntryLine): string {
  if (line.erased) return say.t.entryErased
  const sentence = line.unknownKind
    ? say.t.entryUnknown
    : (say.t.entries as Record<string, string | Plural>)[line.kind]
  if (sentence === undefined) return say.t.entryUnknown
  const values = wordsOf(say, line.said)
  if (typeof sentence === 'string') return format(sentence, values)
  const { n, ...others } = values
  return plural(say.language, sentence, Number(n ?? 0), others)
}
