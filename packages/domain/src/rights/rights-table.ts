import { roles, type Ring, type Role } from '../codes.ts'
import type { AudiencePurpose } from '../who/who-book.ts'

/** What a role may do in a ring. `count`: figures only, never an entry. `write` includes reading. */
export type Right = 'none' | 'count' | 'read' | 'write'

/** Whose it is, seen from the person who asks. */
export const relations = ['own', 'other_agency', 'other_operation', 'signed_out'] as const
export type Relation = (typeof relations)[number]

/** Why a cell is as it is; its words are in the catalogue. */
export type Why =
  | 'plans_and_decides_release'
  | 'owns_what_the_country_sends'
  | 'people_of_own_visit'
  | 'links_suspects_never_victims'
  | 'own_caseload_not_the_police_file'
  | 'what_law_or_consent_discloses'
  | 'released_figures_only'
  | 'watches_the_log_not_the_content'
  | 'keeps_the_hub_running'
  | 'sealed_to_its_owner'
  | 'seals_what_was_told'
  | 'public_for_all'
  | 'not_a_member'

interface Cell {
  own: Right
  other_agency: Right
  why: Why
}

const cell = (own: Right, other_agency: Right, why: Why): Cell => ({ own, other_agency, why })
const everybody = cell('read', 'read', 'public_for_all')
/** Puts figures forward for the public, or signs them: always two of them, and never more than the hub made safe. */
const releasing = (why: Why) => cell('write', 'read', why)
const sealed = cell('none', 'none', 'sealed_to_its_owner')
/** Seals what was told or found, and opens what its agency's keys open. A referral's package has an audience of its own. */
const sealing = cell('write', 'none', 'seals_what_was_told')
const nothing = (why: Why) => cell('none', 'none', why)

/**
 * The one table of rights: role × ring × relation. It decides the standing audiences, what the hub accepts and
 * serves, and the matrix of tests. What is not in it is not allowed. Towards another operation, and signed out,
 * every cell outside the public ring is `none`.
 */
export const rightsTable: Record<Role, Record<Ring, Cell>> = {
  coordinator: {
    identity: sealed,
    case: cell('count', 'count', 'plans_and_decides_release'),
    operation: cell('write', 'read', 'plans_and_decides_release'),
    public: releasing('plans_and_decides_release'),
  },
  country_lead: {
    identity: sealing,
    case: cell('write', 'count', 'owns_what_the_country_sends'),
    operation: cell('write', 'read', 'owns_what_the_country_sends'),
    public: everybody,
  },
  field_officer: {
    identity: sealing,
    case: cell('write', 'none', 'people_of_own_visit'),
    operation: cell('write', 'read', 'people_of_own_visit'),
    public: everybody,
  },
  analyst: {
    identity: sealing,
    case: cell('count', 'count', 'links_suspects_never_victims'),
    operation: cell('write', 'read', 'links_suspects_never_victims'),
    public: everybody,
  },
  case_worker: {
    identity: sealing,
    case: cell('write', 'none', 'own_caseload_not_the_police_file'),
    operation: nothing('own_caseload_not_the_police_file'),
    public: everybody,
  },
  prosecutor: {
    identity: sealing,
    case: nothing('what_law_or_consent_discloses'),
    operation: cell('write', 'read', 'what_law_or_consent_discloses'),
    public: everybody,
  },
  communications: {
    identity: sealed,
    case: nothing('released_figures_only'),
    operation: nothing('released_figures_only'),
    public: releasing('released_figures_only'),
  },
  data_protection_officer: {
    identity: sealed,
    case: nothing('watches_the_log_not_the_content'),
    operation: nothing('watches_the_log_not_the_content'),
    public: releasing('watches_the_log_not_the_content'),
  },
  administrator: {
    identity: sealed,
    case: nothing('keeps_the_hub_running'),
    operation: nothing('keeps_the_hub_running'),
    public: everybody,
  },
}

/** The cell of the table for one question, with its reason. */
export function rightOf(role: Role, ring: Ring, relation: Relation): { right: Right; why: Why } {
  if (relation === 'other_operation' || relation === 'signed_out')
    return ring === 'public'
      ? { right: 'read', why: 'public_for_all' }
      : { right: 'none', why: 'not_a_member' }
  const found = rightsTable[role][ring]
  return { right: found[relation], why: found.why }
}

const reads = (right: Right) => right === 'read' || right === 'write'

/** Roles that read a standing audience, from the table. The registry is read by every member: it holds no data of any ring but who is who. */
export function readersOf(purpose: AudiencePurpose): Role[] {
  switch (purpose) {
    case 'registry':
      return [...roles]
    case 'participants':
      return roles.filter((role) => reads(rightsTable[role].operation.other_agency))
    case 'agency':
      return roles.filter((role) => reads(rightsTable[role].operation.own))
    case 'cell':
      return roles.filter((role) => role === 'coordinator' || role === 'analyst')
    case 'team_case':
      return roles.filter((role) => reads(rightsTable[role].case.own))
    case 'named':
      return []
  }
}
