import type * as z from 'zod/mini'
import type { Ring } from '../codes.ts'
import type { History } from './causal-order.ts'
import type { Entry } from './entry.ts'

/** One kind of entry: what it is about, where it lives, and the shape of its body at the newest version. */
export interface Kind<Body extends z.ZodMiniType = z.ZodMiniType> {
  /** The newest version this program writes and reads. */
  version: number
  /** Type of the subject. */
  subject: SubjectType
  ring: Ring
  /** The entry that begins a subject; every other kind needs a subject that exists. */
  opens: boolean
  body: Body
  /** A decision must carry the actor's own signature, and two made unknowingly become "needs a person". */
  decision?: true
  /**
   * That it was said is enough: it holds although its body was erased, or is of a version that only a newer program
   * reads. Its reducer then sees no body. What was taken back does not come back by an erasure.
   */
  holdsUnread?: true
  /** Bodies of released older versions: their shape, and the pure step to the next version. */
  older?: Record<number, { body: z.ZodMiniType; next(body: never): unknown }>
}

export const subjectTypes = [
  'operation',
  'country',
  'agency',
  'team',
  'person',
  'device',
  'audience',
  'phase',
  'training',
  'site',
  'lead',
  'visit',
  'person_met',
  'suspect',
  'arrest',
  'charge',
  'seizure',
  'check',
  'alert',
  'service',
  'case',
  'consent',
  'legal_basis',
  'referral',
  'judgement',
  'settlement',
  'release',
  'sealed',
] as const
export type SubjectType = (typeof subjectTypes)[number]

/** An entry whose kind and version this program knows, its body read at the newest version. */
export interface KnownEntry extends Entry {
  kind: string
  body: unknown
}

/** The union of a subject's entries, told apart by `kind`. */
export type EntryOf<Kinds extends Record<string, Kind>> = {
  [Name in keyof Kinds & string]: Omit<KnownEntry, 'kind' | 'body'> & {
    kind: Name
    body: z.infer<Kinds[Name]['body']> | (Kinds[Name] extends { holdsUnread: true } ? undefined : never)
  }
}[keyof Kinds & string]

/** The state after one more entry. It asks no clock, throws nothing and changes neither argument. */
export type Reducer<State> = (
  state: State | undefined,
  entry: KnownEntry,
  history: History,
) => State | undefined
