import type * as z from 'zod/mini'
import { consentEntries } from './case/consent.ts'
import { legalBasisEntries } from './case/legal-basis.ts'
import { caseEntries, personMetEntries } from './case/person-met.ts'
import { referralEntries } from './case/referral.ts'
import { sealedEntries } from './identity/sealed.ts'
import { judgementEntries } from './counting/judgement.ts'
import { erasureEntries } from './journal/erasure.ts'
import type { Kind } from './journal/reducer.ts'
import { keyEntries } from './keys/entries.ts'
import { alertEntries } from './operation/alert.ts'
import { checkEntries } from './operation/check.ts'
import { countryEntries } from './operation/country.ts'
import { leadEntries } from './operation/lead.ts'
import { operationEntries } from './operation/operation.ts'
import { phaseEntries, trainingEntries } from './operation/phase.ts'
import { seizureEntries } from './operation/seizure.ts'
import { serviceEntries } from './operation/service.ts'
import { siteEntries } from './operation/site.ts'
import { arrestEntries, chargeEntries, suspectEntries } from './operation/suspect.ts'
import { visitEntries } from './operation/visit.ts'
import { releaseEntries } from './release/release.ts'
import { whoEntries } from './who/entries.ts'

/** Every kind of entry this program knows. */
export const kinds = {
  ...operationEntries,
  ...countryEntries,
  ...whoEntries,
  ...phaseEntries,
  ...trainingEntries,
  ...siteEntries,
  ...leadEntries,
  ...visitEntries,
  ...suspectEntries,
  ...arrestEntries,
  ...chargeEntries,
  ...seizureEntries,
  ...checkEntries,
  ...alertEntries,
  ...serviceEntries,
  ...personMetEntries,
  ...caseEntries,
  ...consentEntries,
  ...legalBasisEntries,
  ...referralEntries,
  ...judgementEntries,
  ...releaseEntries,
  ...sealedEntries,
  ...keyEntries,
  ...erasureEntries,
} as const

export type KindName = keyof typeof kinds
export type BodyOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['body']>
/** A body before its salt is added. */
export type Content<Name extends KindName> = Omit<BodyOf<Name>, 'salt'>

type AnyKind = Omit<Kind, 'subject'> & { subject: Kind['subject'] | 'any' }

/** The kind's definition, or `undefined` for one that only a newer program knows. */
export function kindOf(name: string): AnyKind | undefined {
  return Object.hasOwn(kinds, name) ? (kinds as Record<string, AnyKind>)[name] : undefined
}

/** True when this program knows the kind at this version. */
export function isKnown(name: string, version: number): boolean {
  const kind = kindOf(name)
  return kind !== undefined && (version === kind.version || kind.older?.[version] !== undefined)
}

/**
 * Whether a body has the shape of its kind and version. `unknown` is neither good nor bad: a newer program wrote
 * it. `at` names the first field that is wrong, by its path and never by its value.
 */
export function checkBody(
  name: string,
  version: number,
  body: unknown,
): { fits: true } | { fits: false; at: string } | 'unknown' {
  const kind = kindOf(name)
  const shape = kind && (version === kind.version ? kind.body : kind.older?.[version]?.body)
  if (!shape) return 'unknown'
  const read = shape.safeParse(body)
  if (read.success) return { fits: true }
  const path = read.error.issues[0]?.path ?? []
  return { fits: false, at: path.map((step) => (typeof step === 'number' ? step : String(step))).join('.') }
}

/** A checked body at the newest version, through the pure steps from older ones; `undefined` if only a newer program knows it. */
export function readBody(name: string, version: number, body: unknown): unknown {
  const kind = kindOf(name)
  if (!kind || version > kind.version) return undefined
  let read = body
  for (let from = version; from < kind.version; from++) {
    const step = kind.older?.[from]
    if (!step) return undefined
    read = step.next(read as never)
  }
  return read
}

/**
 * Codes only: what the hub asks of a body whose kind it does not know, since it must not keep prose. Strings are
 * short and without spaces: codes, ids, days, instants, hashes.
 */
export function holdsOnlyCodes(value: unknown, depth = 0): boolean {
  if (depth > 6) return false
  if (typeof value === 'string') return /^[\w.:+/-]{0,128}$/.test(value)
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value))
    return value.length <= 500 && value.every((item) => holdsOnlyCodes(item, depth + 1))
  const fields = Object.entries(value as object)
  return (
    fields.length <= 60 &&
    fields.every(([key, item]) => /^\w{1,40}$/.test(key) && holdsOnlyCodes(item, depth + 1))
  )
}
