import { refuse } from '@libertad/domain'
import type { CountingPort } from '../../model/counting-port.ts'

const refusal = refuse('device_not_enrolled')

/** The door to counting before anybody is in, and to the desk of whoever is: `desk` is asked at each call. */
export function countingPort(desk: () => CountingPort | undefined): CountingPort {
  const closed = async () => ({ ok: false, refusal }) as const
  return {
    people: () => desk()?.people(),
    pairs: async () => desk()?.pairs() ?? { refusal },
    judge: (wish) => desk()?.judge(wish) ?? closed(),
    takeBack: (pair) => desk()?.takeBack(pair) ?? closed(),
    said: (pair) => desk()?.said(pair) ?? [],
    keeper: () => desk()?.keeper(),
    keeperTold: async () => desk()?.keeperTold() ?? { refusal },
    releases: () => desk()?.releases() ?? [],
    draft: async (wish) => desk()?.draft(wish) ?? { refusal },
    prepare: (draft, correction) => desk()?.prepare(draft, correction) ?? closed(),
    sign: (release) => desk()?.sign(release) ?? closed(),
    withdraw: (release, reason) => desk()?.withdraw(release, reason) ?? closed(),
  }
}
