import { refuse } from '@libertad/domain'
import type { FramePort, FrameSnapshot, StripFacts, UnlockAnswer } from '../frame/frame-port.ts'

/** What a trial begins with. */
export interface Trial {
  gate: 'fresh' | 'locked' | 'not_enrolled' | 'open'
  digits: string
  passphrase: string
  strip: StripFacts
  hidesAfter: number
  leaseEnds?: number
}

const hour = 3_600_000

export const trial = (now: number): Trial => ({
  gate: 'fresh',
  digits: '402917',
  passphrase: 'river candle goat window',
  strip: { onlyHere: 12, oldestHere: now - 53 * hour, hubAnsweredAt: now - 52 * hour, needsYou: 3 },
  hidesAfter: 60,
  leaseEnds: now + 9.5 * 24 * hour,
})

/** A door to nothing, for trials of screens: a vault and an enrolment kept in memory alone. */
export function memoryPort(
  begin: Partial<Trial> = {},
  now: () => number = () => Date.now(),
  changed: (trial: Trial) => void = () => undefined,
): FramePort {
  let state: Trial = { ...trial(now()), ...begin }
  let wrong = { tries: 0, waitUntil: 0 }
  const listeners = new Set<() => void>()
  const snapshot = (): FrameSnapshot => ({
    gate: state.gate,
    strip: state.strip,
    ways: ['number', 'passphrase', 'passkey'],
    wrongTries: wrong.tries,
    hidesAfter: state.hidesAfter,
    ...(wrong.waitUntil > now() && { waitUntil: wrong.waitUntil }),
    ...(state.leaseEnds !== undefined && { leaseEnds: state.leaseEnds }),
  })
  let shown = snapshot()
  const set = (change: Partial<Trial>) => {
    state = { ...state, ...change }
    shown = snapshot()
    changed(state)
    for (const listener of listeners) listener()
  }
  const opened = (): UnlockAnswer => {
    wrong = { tries: 0, waitUntil: 0 }
    set({ gate: 'open' })
    return { opened: true }
  }
  return {
    now,
    snapshot: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lock: () => set({ gate: state.gate === 'open' ? 'locked' : state.gate }),
    async tryUnlock(way) {
      if (wrong.waitUntil > now()) return { opened: false, why: 'wait', waitUntil: wrong.waitUntil }
      if (way.way === 'passkey') return { opened: false, why: 'no_passkey' }
      if (way.way === 'passphrase' ? way.phrase === state.passphrase : way.digits === state.digits)
        return opened()
      const tries = wrong.tries + 1
      wrong = { tries, waitUntil: tries < 2 ? 0 : now() + 15_000 * 2 ** (tries - 2) }
      set({})
      return { opened: false, why: 'wrong', ...(wrong.waitUntil > 0 && { waitUntil: wrong.waitUntil }) }
    },
    async setUp({ passphrase, digits }) {
      set({ passphrase, digits, gate: 'not_enrolled' })
      return { made: true }
    },
    async readInvitation(secret) {
      if (secret.endsWith('.used')) return { ok: false, refusal: refuse('invitation_used') }
      return {
        ok: true,
        value: {
          operation: 'Libertad II',
          workName: 'T. Grant',
          agency: 'Guyana Police Force (made up)',
          roles: ['field_officer'],
          validUntil: new Date(now() + 72 * hour).toISOString(),
        },
      }
    },
    async enrol() {
      set({ gate: 'open' })
      return { ok: true, value: undefined }
    },
  }
}
