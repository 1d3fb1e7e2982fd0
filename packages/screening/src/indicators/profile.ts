import { profileCodes, surenesses, type ProfileCode, type Sureness } from '../codes.ts'
import { isOneOf, isRecord, isSigned, type Signed } from '../reading.ts'
import { isIndicatorCode, type IndicatorCode } from './dimensions.ts'

export const weights = ['strong', 'medium', 'weak', 'absent'] as const
/** How much an indicator weighs in a profile; `absent`: it is not in that profile's list. */
export type Weight = (typeof weights)[number]

export const profileStates = ['incomplete', 'transcribed', 'confirmed'] as const

/** One profile's list of indicators as it stands in a file of `profiles/`; docs/screening.md shows how to fill it. */
export interface Profile {
  profile: ProfileCode
  /** Goes up by one whenever a weight changes; stands in each proposal. */
  version: number
  /**
   * `incomplete` refuses to compute. `transcribed`: from a third party's copy, whole by its number of indicators.
   * `confirmed`: one person entered it from the source, another compared it.
   */
  status: (typeof profileStates)[number]
  source: string
  sureness: Sureness
  enteredBy: Signed | null
  confirmedBy: Signed | null
  weights: Record<IndicatorCode, Weight>
}

/** How many indicators a list has by a source other than the transcription; only these may be `transcribed`. */
const knownLengths: Partial<Record<ProfileCode, number>> = { AL: 67, CL: 65 }

/** True when a list may be computed with. */
export function mayCompute({ status }: Profile): boolean {
  return status !== 'incomplete'
}

/** Reads a profile file. Each fault begins with the path of what is wrong. */
export function readProfile(json: unknown): { profile: Profile } | { faults: string[] } {
  if (!isRecord(json)) return { faults: ['the file is not an object'] }
  const faults = [
    isOneOf(profileCodes, json.profile) || 'profile: not AL, CL, AS or CS',
    (Number.isInteger(json.version) && Number(json.version) >= 0) || 'version: not a whole number',
    isOneOf(profileStates, json.status) || 'status: not incomplete, transcribed or confirmed',
    (typeof json.source === 'string' && json.source !== '') || 'source: empty',
    isOneOf(surenesses, json.sureness) || 'sureness: not seen, well_known or third_party',
    json.enteredBy === null || isSigned(json.enteredBy) || 'enteredBy: neither null nor { who, when }',
    json.confirmedBy === null || isSigned(json.confirmedBy) || 'confirmedBy: neither null nor { who, when }',
    ...weightFaults(json.weights),
  ].filter((fault) => fault !== true)
  if (faults.length > 0) return { faults: faults.map(String) }
  const profile = json as unknown as Profile
  const unready = statusFault(profile)
  return unready === undefined ? { profile } : { faults: [unready] }
}

function weightFaults(given: unknown): (true | string)[] {
  if (!isRecord(given)) return ['weights: not an object']
  return Object.entries(given).flatMap(([code, weight]) => [
    isIndicatorCode(code) || `weights.${code}: does not begin with one of the six dimensions`,
    isOneOf(weights, weight) || `weights.${code}: not strong, medium, weak or absent`,
  ])
}

function statusFault({ profile, status, enteredBy, confirmedBy, weights }: Profile): string | undefined {
  const length = Object.values(weights).filter((weight) => weight !== 'absent').length
  const known = knownLengths[profile]
  if (status !== 'incomplete' && known !== undefined && length !== known)
    return `weights: ${length} indicators, and the published list of ${profile} has ${known}`
  if (status === 'transcribed' && known === undefined)
    return `status: ${profile} must be confirmed, since no other source tells whether a transcription is whole`
  if (status === 'confirmed' && (!enteredBy || !confirmedBy)) return 'status: confirmed needs two signatures'
  if (status === 'confirmed' && enteredBy?.who === confirmedBy?.who)
    return 'confirmedBy.who: the same person who entered the list'
  return undefined
}
