import type { alertKinds } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { Cast, CastPerson } from '../cast.ts'
import { iso, openedAt, surelySent, writing, type Step } from '../step.ts'

interface Raising {
  kind: (typeof alertKinds)[number]
  by: CastPerson
  answers: CastPerson
  agency: string
  /** Where it is. */
  country: string
  zone: string
  site: string
  visit: string
  at: number
  /** When others can hear it. */
  heard: number
}

/** Somebody needs help at once: raised, answered by whoever leads, ended when it is over. */
export function alertSteps(cast: Cast, raising: Raising, random: Random): Step[] {
  const { kind, by, answers, agency, country, zone, site, visit, at } = raising
  const place = { audience: cast.participants, agency }
  const id = random.uuid()
  const minutes = (least: number, most: number) => random.int(least, most) * 60_000
  const heard = Math.max(at, raising.heard)
  // On a phone without network it waits, and is sent with all the rest.
  const answeredAt = heard + (heard === at ? minutes(2, 20) : surelySent + minutes(1, 10))
  const endedAt = answeredAt + minutes(30, 240)
  const raised = { ...openedAt(at), kind, country, zone, site, visit, at: iso(at) }
  return [
    { at, device: by.device, writes: [writing('alert.raised', id, place, raised)], sends: heard === at },
    {
      ...{ at: answeredAt, device: answers.device, sends: true },
      writes: [writing('alert.answered', id, place, { at: iso(answeredAt) })],
    },
    {
      ...{ at: endedAt, device: by.device, sends: true },
      writes: [writing('alert.ended', id, place, { at: iso(endedAt) })],
    },
  ]
}
