import type { Random } from '@libertad/scenario'

/** Everything that goes wrong in a storm. A run in which one of these never happened has proved nothing about it. */
export const faultKinds = [
  // The network
  'request_lost',
  'answer_lost',
  'request_doubled',
  'request_late',
  'request_overtaken',
  'agency_cut_off',
  // A device
  'device_crashed_before_write',
  'device_crashed_after_write',
  'device_write_torn',
  'device_disk_full',
  'clock_minutes_off',
  'clock_days_off',
  // The hub
  'hub_killed',
  'hub_killed_in_transaction',
  'hub_killed_after_commit',
  'hub_commit_unanswered',
  'hub_disk_full',
  'hub_disk_full_in_transaction',
  // What people do meanwhile
  'device_revoked',
  'device_enrolled_late',
  'audience_joined_late',
  'audience_ended',
  'body_erased',
  'unlawful_write',
] as const
export type FaultKind = (typeof faultKinds)[number]
export type FaultCounts = Record<FaultKind, number>

export const noFaults = (): FaultCounts =>
  Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as FaultCounts

/** How likely each fault is, at each chance it gets, in a seed that has it. */
const likelihood: Partial<FaultCounts> = {
  request_lost: 0.06,
  answer_lost: 0.08,
  request_doubled: 0.06,
  request_late: 0.05,
  device_crashed_before_write: 0.02,
  device_crashed_after_write: 0.02,
  device_write_torn: 0.015,
  device_disk_full: 0.03,
  clock_minutes_off: 0.3,
  clock_days_off: 0.15,
  hub_killed_in_transaction: 0.004,
  hub_killed_after_commit: 0.025,
  hub_commit_unanswered: 0.03,
  hub_disk_full_in_transaction: 0.004,
  unlawful_write: 0.04,
}

export interface Faults {
  /** True when the fault happens now; it is counted. */
  strikes(kind: FaultKind): boolean
  /** True when this seed has the fault at all. */
  has(kind: FaultKind): boolean
  count(kind: FaultKind, times?: number): void
  counts: FaultCounts
  /** From now on nothing goes wrong any more. */
  end(): void
}

/** A seed has about two thirds of all faults: some are seen only where another does not come first. */
export function faults(random: Random): Faults {
  const counts = noFaults()
  const chosen = new Set(faultKinds.filter(() => random.chance(0.66)))
  let over = false
  return {
    counts,
    has: (kind) => chosen.has(kind),
    count: (kind, times = 1) => void (counts[kind] += times),
    strikes(kind) {
      if (over || !chosen.has(kind) || !random.chance(likelihood[kind] ?? 0)) return false
      counts[kind]++
      return true
    },
    end: () => void (over = true),
  }
}
