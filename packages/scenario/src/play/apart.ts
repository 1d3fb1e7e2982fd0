import type { Step } from '../world/step.ts'

/**
 * How far apart in played time steps may be at work together. The hub's clock moves with the later one, so an entry
 * of the earlier seems to arrive later by at most so much: less than any delay that means something in the play.
 */
const nearInTime = 10 * 60_000

const idsOf = new WeakMap<Step, ReadonlySet<string>>()

/** Whether two steps may happen at once: near in time, and no device, subject or other id stands in both. */
export function apart(earlier: Step, later: Step): boolean {
  if (later.at - earlier.at > nearInTime) return false
  const before = ids(earlier)
  for (const id of ids(later)) if (before.has(id)) return false
  return true
}

function ids(step: Step): ReadonlySet<string> {
  let found = idsOf.get(step)
  if (!found) {
    found = new Set(
      [step.device.id, ...(step.enrols ?? []).map(({ id }) => id)].concat(
        step.writes.flatMap(({ subject, content }) => [subject, ...idsWithin(content)]),
        idsWithin(step.deeds),
      ),
    )
    idsOf.set(step, found)
  }
  return found
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsWithin)
}
