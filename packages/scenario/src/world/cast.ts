import type { AgencyType, Role } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'

/** Who takes part in the play: made-up people, with the ids they will have. */
export interface Cast {
  operation: string
  registry: string
  participants: string
  cell: string
  cellAgency: CastAgency
  founder: CastPerson
  /** Second device of the founder: it invites those who come to watch. */
  host: CastDevice
  administrator: CastPerson
  communications: CastPerson
  protection: CastPerson
  countries: CastCountry[]
  /** The country whose seats are offered to those who come to watch. */
  seat: CastCountry
}

export interface CastAgency {
  id: string
  audience: string
  name: string
  type: AgencyType
  country: string
  languages: string[]
}

export interface CastDevice {
  id: string
  person: string
  agency: string
}

export interface CastPerson {
  id: string
  agency: string
  workName: string
  roles: Role[]
  teams: string[]
  device: CastDevice
}

export interface CastTeam {
  id: string
  agency: CastAgency
  number: number
  /** Audience of the people it meets. */
  audience: string
  officers: CastPerson[]
}

export interface CastCountry {
  id: string
  country: string
  zone: string
  plan: Plan['countries'][number]
  agency: CastAgency
  second: CastAgency | undefined
  ngo: CastAgency
  /** Takes whom the first has no place for. */
  otherNgo: CastAgency
  lead: CastPerson
  secondLead: CastPerson | undefined
  analyst: CastPerson
  prosecutor: CastPerson
  caseWorker: CastPerson
  otherCaseWorker: CastPerson
  /** Of the first NGO: leaves it during the action. In the seat's country alone. */
  leaver: CastPerson | undefined
  /** Services of the first and the other NGO. */
  services: { ngo: string; otherNgo: string }
  /** Second devices of who holds a root, which let in those who come to watch. In the seat's country alone. */
  keepers: CastDevice[]
  teams: CastTeam[]
}

const given =
  'Ada Amos Belen Bram Celia Cyril Dalia Daan Edna Efrain Fabia Floris Gilda Gaspar Hedy Hugo Ilse Ivo Joana Jonas Kaya Kees Lidia Lucio Mara Milo Nadia Nestor Odile Oscar Paula Pieter Rosa Rui Sela Simon Tania Tomas Una Valdo Wilma Xavi Yara Zeno'.split(
    ' ',
  )
const family =
  'Abreu Alder Baptiste Barrow Castro Clarke Croes Dorado Ellis Farrow Fraser Gomes Greene Haas Hinds Isidora Jansen Joseph King Lima Lopes Martha Moura Nunes Ortega Paul Pereira Quant Ramos Reid Rondon Salas Singh Sousa Thom Urdaneta Vidal Weekes Yates Zamora'.split(
    ' ',
  )

/** Chooses everybody. The same plan and seed give the same people with the same ids. */
export function castOf(plan: Plan, random: Random): Cast {
  const ids = random.fork('ids')
  const names = random.fork('names')
  const agency = (name: string, type: AgencyType, country: string, languages: string[]): CastAgency => ({
    ...{ id: ids.uuid(), audience: ids.uuid(), name, type, country, languages },
  })
  const person = (of: CastAgency, roles: Role[], teams: string[] = []): CastPerson => {
    const id = ids.uuid()
    return {
      ...{ id, agency: of.id, workName: `${names.pick(given)} ${names.pick(family)}`, roles, teams },
      device: { id: ids.uuid(), person: id, agency: of.id },
    }
  }
  const cellAgency = agency(plan.cell.name, 'coordination', plan.cell.country, ['eng'])
  const founder = person(cellAgency, ['coordinator'])
  const seatCode =
    plan.countries.find(({ country }) => country === 'GY')?.country ?? plan.countries[0]!.country
  const own = {
    ...{ operation: ids.uuid(), registry: ids.uuid(), participants: ids.uuid(), cell: ids.uuid() },
    ...{ cellAgency, founder, host: { id: ids.uuid(), person: founder.id, agency: cellAgency.id } },
    administrator: person(cellAgency, ['administrator']),
    communications: person(cellAgency, ['communications']),
    protection: person(cellAgency, ['data_protection_officer']),
  }
  const countries = plan.countries.map((part): CastCountry => {
    const { country, zone, languages } = part
    const main = agency(part.agency.name, part.agency.type, country, languages)
    const second = part.second && agency(part.second.name, part.second.type, country, languages)
    const ngo = agency(`Shelter and Care ${country}`, 'ngo', country, languages)
    const otherNgo = agency(`Open House ${country}`, 'ngo', country, languages)
    const teams = Array.from({ length: part.teams }, (_, i): CastTeam => {
      // The last team is the second agency's, where there is one.
      const of = second && i === part.teams - 1 && part.teams > 1 ? second : main
      return { id: ids.uuid(), agency: of, number: i + 1, audience: ids.uuid(), officers: [] }
    })
    for (let i = 0; i < part.officers; i++) {
      const team = teams[i % teams.length]!
      team.officers.push(person(team.agency, ['field_officer'], [team.id]))
    }
    const lead = person(main, ['country_lead'])
    const caseWorker = person(ngo, ['case_worker'])
    const isSeat = country === seatCode
    const keeper = ({ id, agency: of }: CastPerson): CastDevice => ({
      id: ids.uuid(),
      person: id,
      agency: of,
    })
    return {
      ...{ id: ids.uuid(), country, zone, plan: part, agency: main, second, ngo, otherNgo, teams },
      ...{ lead, caseWorker, leaver: isSeat ? person(ngo, ['case_worker']) : undefined },
      services: { ngo: ids.uuid(), otherNgo: ids.uuid() },
      keepers: isSeat ? [keeper(lead), keeper(caseWorker)] : [],
      secondLead: second && person(second, ['country_lead']),
      analyst: person(main, ['analyst']),
      prosecutor: person(main, ['prosecutor']),
      otherCaseWorker: person(otherNgo, ['case_worker']),
    }
  })
  return { ...own, countries, seat: countries.find(({ country }) => country === seatCode)! }
}
