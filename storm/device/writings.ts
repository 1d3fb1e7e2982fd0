import {
  readsSince,
  type Content,
  type Entry,
  type HandlingCode,
  type KindName,
  type Role,
} from '@libertad/domain'
import type { Writing } from '@libertad/participant'
import { contentOf, type Desk } from './contents.ts'

/** Something to write, and whether its writer may, by what her device knows. */
export interface Wish {
  writing: Writing<KindName>
  lawful: boolean
}

/** What somebody in this role would write next on this device; `undefined` when nothing occurs to her. */
export function nextWish(desk: Desk, unlawfully: boolean): Wish | undefined {
  const { random } = desk
  if (unlawfully) return unlawful(desk)
  const follow = random.chance(0.5) ? followUp(desk) : undefined
  const writing = follow ?? opener(desk)
  return writing && { writing, lawful: true }
}

const kindsOpened: Partial<Record<Role, KindName[]>> = {
  coordinator: ['phase.planned', 'site.reported', 'lead.reported'],
  analyst: ['site.reported', 'lead.reported', 'check.made'],
  country_lead: ['site.reported', 'lead.reported', 'person_met.recorded'],
  field_officer: ['site.reported', 'check.made', 'person_met.recorded', 'lead.reported'],
  case_worker: ['person_met.recorded'],
}

function opener(desk: Desk): Writing<KindName> | undefined {
  const { seat, random } = desk
  const kind = random.pick(kindsOpened[seat.role]!)
  const place = kind === 'person_met.recorded' ? teamPlace(desk) : openPlace(desk)
  if (!place) return undefined
  const { audience, handling } = place
  const content = { handling, reviewOn: '2030-01-01', ...contentOf(desk, kind) }
  return { kind, audience, agency: agencyOf(desk).id, content: content as never }
}

const agencyOf = ({ places, seat }: Desk) => places.agencies[seat.agency]!

function reads({ participant, seat }: Desk, id: string): boolean {
  const [audience, person] = [participant.who.audiences.get(id), participant.who.people.get(seat.person)]
  return audience !== undefined && person !== undefined && readsSince(audience, person) !== undefined
}

/** An audience that the device knows its person to read, with the handling code that says the same. */
function openPlace(desk: Desk): { audience: string; handling: HandlingCode } | undefined {
  const { places, random } = desk
  const all: [string, HandlingCode][] = [
    [places.participants, 'participants'],
    [places.named, 'named_agencies'],
    [places.cell, 'coordinating_cell'],
    [agencyOf(desk).audience, 'own_agency'],
  ]
  const mine = all.filter(([id]) => reads(desk, id))
  if (mine.length === 0) return undefined
  const [audience, handling] = random.pick(mine)
  return { audience, handling }
}

function teamPlace(desk: Desk): { audience: string; handling: HandlingCode } | undefined {
  const audience = agencyOf(desk).teamAudience
  return reads(desk, audience) ? { audience, handling: 'own_agency' } : undefined
}

/** Kinds that follow one, who writes them, and whether only for a subject of her own agency. */
const follows: [first: KindName, next: KindName, roles: Role[], ownOnly: boolean][] = [
  ['site.reported', 'site.corrected', ['field_officer', 'analyst', 'country_lead'], true],
  ['site.reported', 'site.tasked', ['country_lead'], true],
  ['site.reported', 'site.closed', ['country_lead'], true],
  ['site.reported', 'site.visited', ['field_officer', 'country_lead'], false],
  ['site.reported', 'site.modus_observed', ['field_officer', 'analyst', 'country_lead'], false],
  ['lead.reported', 'lead.judged', ['analyst', 'country_lead', 'coordinator'], true],
  ['phase.planned', 'phase.moved', ['coordinator'], true],
  ['check.made', 'check.confirmed', ['analyst', 'country_lead'], false],
  ['person_met.recorded', 'person_met.corrected', ['field_officer', 'case_worker', 'country_lead'], true],
]

function followUp(desk: Desk): Writing<KindName> | undefined {
  const { seat, random, participant } = desk
  const agency = agencyOf(desk).id
  const found: [KindName, Entry][] = []
  for (const entry of participant.entries()) {
    const { header } = entry
    for (const [first, next, roles, ownOnly] of follows) {
      if (header.kind !== first || !roles.includes(seat.role)) continue
      if ((!ownOnly || header.agency === agency) && reads(desk, header.audience)) found.push([next, entry])
    }
  }
  if (found.length === 0) return undefined
  const [kind, { header }] = random.pick(found)
  const { subject, audience } = header
  return { kind, subject, audience, agency, content: contentOf(desk, kind) as never }
}

/** Somebody tries what only another agency's lead, or a lead at all, may do. */
function unlawful(desk: Desk): Wish | undefined {
  const { participant, places, seat, random } = desk
  const sites = [...participant.entries()].filter(
    ({ header }) =>
      header.kind === 'site.reported' &&
      (seat.role !== 'country_lead' || header.agency !== places.agencies[seat.agency]!.id),
  )
  if (sites.length === 0) return undefined
  const { subject, audience } = random.pick(sites).header
  const content = contentOf(desk, 'site.closed') as Content<'site.closed'>
  const agency = agencyOf(desk).id
  return { writing: { kind: 'site.closed', subject, audience, agency, content }, lawful: false }
}
