import type { Random } from '../random.ts'
import type { Cast } from './cast.ts'
import { hour, type Place, type PlannedSite, type Where } from './planned-site.ts'
import { iso, openedAt, writing, type Step, type Writing } from './step.ts'

/** A suspect, the arrest, and what was seized with it. */
export function arrestWrites(
  place: Place,
  where: Where,
  site: string,
  at: number,
  random: Random,
): Writing[] {
  const suspect = random.uuid()
  return [
    writing('suspect.recorded', suspect, place, {
      ...openedAt(at),
      ...{
        sex: random.pick(['man', 'man', 'woman'] as const),
        ageBand: random.pick(['27-29', '30-38', '39-47', '48+'] as const),
      },
      roles: [random.pick(['handler', 'handler', 'exploiter', 'recruiter', 'transporter'] as const)],
      sites: [site],
    }),
    writing('arrest.made', random.uuid(), place, {
      ...{
        ...openedAt(at),
        suspect,
        ...where,
        at: iso(at),
        ground: random.pick(['caught_in_the_act', 'warrant', 'reasonable_suspicion'] as const),
      },
    }),
    writing('seizure.made', random.uuid(), place, {
      ...{ ...openedAt(at), ...where, at: iso(at) },
      things: [
        { kind: 'phone', count: random.int(1, 4) },
        ...(random.chance(0.5) ? [{ kind: 'computer' as const, count: 1 }] : []),
        ...(random.chance(0.6)
          ? [{ kind: 'cash' as const, count: 1, amount: random.int(40, 900) * 10_000, currency: 'USD' }]
          : []),
        ...(random.chance(0.2) ? [{ kind: 'vehicle' as const, count: 1 }] : []),
      ],
    }),
  ]
}

/** The prosecutor's charge, some hours or days later. */
export function chargeSteps(
  cast: Cast,
  site: PlannedSite,
  made: Step,
  heard: number,
  random: Random,
): Step[] {
  if (!random.chance(0.65)) return []
  const arrest = made.writes.find(({ kind }) => kind === 'arrest.made')!
  const { suspect } = arrest.content as unknown as { suspect: string }
  const at = Math.max(heard, made.at) + random.int(10, 40) * hour
  const { prosecutor } = site.country
  const charge = writing(
    'charge.laid',
    random.uuid(),
    { audience: cast.participants, agency: prosecutor.agency },
    {
      ...{ ...openedAt(at), arrest: arrest.subject, suspect, at: iso(at) },
      offences: random.sample(
        ['trafficking_in_persons', 'withholding_documents', 'forced_labour', 'money_laundering'] as const,
        random.int(1, 2),
      ),
    },
  )
  return [{ at, device: prosecutor.device, writes: [charge], sends: true }]
}
