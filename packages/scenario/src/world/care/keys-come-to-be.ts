import type { CastAgency, CastCountry, CastPerson } from '../cast.ts'
import type { Step } from '../step.ts'
import type { Deed } from './deed.ts'

const minute = 60_000

/** An agency that seals: who holds its root, and whose phones seal beside. */
interface Sealing {
  agency: CastAgency
  holder: CastPerson
  members: CastPerson[]
}

/** Phones that seal: one of each team. */
export const sealingPhone = (team: CastCountry['teams'][number]): CastPerson => team.officers[0]!

/** A phone that is certified, seals nothing, and is lost in the week: of an officer who goes along as a third. */
export const spareOfficer = ({ teams, agency, keepers }: CastCountry): CastPerson | undefined =>
  keepers.length === 0
    ? undefined
    : teams.find(({ officers, agency: of }) => of.id === agency.id && officers.length > 2)?.officers.at(-1)

/** Agencies of a country that meet people, and those that take them in. */
function sealingAgencies(country: CastCountry): { meet: Sealing[]; take: Sealing[] } {
  const { agency, second, lead, secondLead, ngo, otherNgo, caseWorker, otherCaseWorker, leaver, teams } =
    country
  const phonesOf = (of: CastAgency) => teams.filter((team) => team.agency.id === of.id).map(sealingPhone)
  const spare = spareOfficer(country)
  const members = [...phonesOf(agency), ...(spare ? [spare] : [])]
  const meet: Sealing[] = [{ agency, holder: lead, members }]
  if (second && secondLead) meet.push({ agency: second, holder: secondLead, members: phonesOf(second) })
  return {
    meet: meet.filter(({ members }) => members.length > 0),
    take: [
      { agency: ngo, holder: caseWorker, members: leaver ? [leaver] : [] },
      { agency: otherNgo, holder: otherCaseWorker, members: [] },
    ],
  }
}

/**
 * Roots are made, phones are let in, and agencies that will refer to each other compare their roots: all of it long
 * before the action, when people meet anyway.
 */
export function keysComeToBe(country: CastCountry, present: number): Step[] {
  const { meet, take } = sealingAgencies(country)
  const steps: Step[] = []
  const does = (minutes: number, who: CastPerson, ...deeds: Deed[]) =>
    steps.push({ at: present + minutes * minute, device: who.device, writes: [], deeds, sends: true })

  for (const { agency, holder, members } of [...meet, ...take]) {
    does(0, holder, { deed: 'begin_keys', agency: agency.id })
    for (const member of members) does(30, member, { deed: 'offer_key', agency: agency.id })
    const devices = members.map(({ device }) => device)
    if (devices.length > 0) does(60, holder, { deed: 'admit', agency: agency.id, devices })
    // Who seals needs no private half of an epoch; who reads what came does.
    for (const member of members.filter(({ roles }) => roles.includes('case_worker')))
      does(90, member, { deed: 'receive_epochs', agency: agency.id })
  }
  for (const one of meet)
    for (const other of take) {
      does(120, one.holder, { deed: 'confirm_root', agency: one.agency.id, of: other.agency.id })
      does(120, other.holder, { deed: 'confirm_root', agency: other.agency.id, of: one.agency.id })
    }
  return steps
}
