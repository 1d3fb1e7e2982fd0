import { refuse, type SealedThing } from '@libertad/domain'
import type { IdentityPart } from '@libertad/interchange'
import type { ReceivedFromOthers } from '../../model/exchange-port.ts'
import type { CaseItem } from '../read/understood.ts'
import { inTurn, type RowOutcome, type TakingPorts } from './taking.ts'

/** Where a case that others send is received: country and zone of one's own agency. */
export interface Here {
  country: string
  zone: string
  /** Language in which the lines of what has no code are named. */
  language: string
}

/** A case as others had it, sealed with who she is: from it the same goes out again. */
export type AsReceived = Pick<CaseItem['parts'], 'coded' | 'consent' | 'extension'>

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** The name that lists may show. */
const calledBy = ({ calledBy, given, family }: IdentityPart) => calledBy || given || family || undefined

/** Day on which she was received, as an instant within it; the present where no day is said or it is still to come. */
function metAt(receivedOn: string | undefined, now: number): string {
  const noon = receivedOn === undefined ? Number.NaN : Date.parse(`${receivedOn}T12:00:00.000Z`)
  const isPast = noon >= Date.parse('1990-01-01T00:00:00.000Z') && noon <= now
  return new Date(isPast ? noon : now).toISOString()
}

/** What of a case stands open in the journal. A status of others is none of it: here a named person determines. */
export function aboutCase({ coded }: CaseItem['parts'], here: Here, now: number): ReceivedFromOthers {
  const { sex, ageBand, nationality, receivedOn } = coded
  return {
    ...{ country: here.country, zone: here.zone, metAt: metAt(receivedOn, now), sex, ageBand },
    ...(nationality !== undefined && { nationality }),
  }
}

/**
 * Takes one case in, as far as it is not here yet: who she is and all prose are sealed in this browser before anything
 * is sent.
 */
export async function takeCase(
  { parts, prose, tooLong }: CaseItem,
  subject: string,
  here: Here,
  { exchange, care, write, now }: TakingPorts,
): Promise<RowOutcome> {
  if (tooLong) return { ok: false, refusal: refuse('sealed_too_large') }
  const known = exchange.caseHere(subject)
  const has = (thing: SealedThing) => known !== undefined && exchange.sealedAbout(subject).includes(thing)
  const { coded, consent, extension, identity } = parts
  const asReceived: AsReceived = { coded, consent, extension }
  const named = calledBy(identity)
  const somebody = !Object.values(identity).every(isEmpty)
  const toSeal = somebody || prose !== '' || Object.keys(consent).length > 0
  const { exploitation, needs } = coded
  return inTurn([
    known === undefined && (() => exchange.receive(subject, aboutCase(parts, here, now()))),
    toSeal &&
      !has('identity') &&
      (() =>
        care.seal({
          ...{ thing: 'identity', about: subject, value: { ...identity, asReceived } },
          ...(named !== undefined && { index: named }),
        })),
    exploitation.length > 0 &&
      (known === undefined || known.exploitation.every((code) => code === 'unknown')) &&
      (() => write({ kind: 'case.corrected', subject, content: { exploitation } })),
    needs.length > 0 &&
      (known === undefined || known.needs.length + known.needsMet.length === 0) &&
      (() => write({ kind: 'case.needs_recorded', subject, content: { needs, met: [] } })),
    prose !== '' &&
      !has('note') &&
      (() => care.seal({ thing: 'note', about: subject, value: { text: prose, language: here.language } })),
  ])
}
