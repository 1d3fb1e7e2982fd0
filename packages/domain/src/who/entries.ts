import * as z from 'zod/mini'
import { agencyTypes, revocationReasons, roles } from '../codes.ts'
import type { Kind } from '../journal/reducer.ts'
import {
  count,
  country,
  id,
  instant,
  label,
  language,
  opening,
  publicKey,
  salt,
  signature,
} from '../shapes.ts'

const agencyJoined = z.strictObject({
  salt: salt(),
  ...opening,
  country: country(),
  name: label(),
  type: z.enum(agencyTypes),
  languages: z.array(language()).check(z.maxLength(12)),
  /** The agency's standing audience for what it keeps to itself. */
  audience: id(),
})

const teamFormed = z.strictObject({
  salt: salt(),
  ...opening,
  number: count(9_999),
  /** Standing audience for the people this team meets: the team, and the agency's lead and case workers. */
  audience: id(),
})

const personRoles = () => z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length))

const personJoined = z.strictObject({
  salt: salt(),
  ...opening,
  agency: id(),
  /** Name or call sign that the agency chose for its member; the hub and the participants read it. */
  workName: label(40),
  roles: personRoles(),
  teams: z.array(id()).check(z.maxLength(20)),
})
const personAssigned = z.strictObject({ salt: salt(), team: id() })
const roleChanged = z.strictObject({ salt: salt(), role: z.enum(roles) })
const personLeft = z.strictObject({ salt: salt() })

/** The invitation is a key pair: the link carries the private half, the hub only ever sees the public one. */
const deviceInvited = z.strictObject({
  salt: salt(),
  ...opening,
  person: id(),
  invitationKey: publicKey(),
  expiresAt: instant(),
})
/** The invitation's private key signs the new device's keys, the new device signs the parcel: no third party can. */
const deviceEnrolled = z.strictObject({
  salt: salt(),
  deviceKey: publicKey(),
  actorKey: publicKey(),
  proof: signature(),
})
const deviceRevoked = z.strictObject({ salt: salt(), reason: z.enum(revocationReasons) })

const grant = { party: id(), role: z.optional(z.enum(roles)) }
const audienceOpened = z.strictObject({
  salt: salt(),
  ...opening,
  grants: z.array(z.strictObject(grant)).check(z.minLength(1), z.maxLength(200)),
})
const audienceGranted = z.strictObject({ salt: salt(), ...grant })

const kind = <
  Subject extends 'agency' | 'team' | 'person' | 'device' | 'audience',
  Body extends z.ZodMiniType,
>(
  subject: Subject,
  body: Body,
  opens = false,
) => ({ subject, body, opens, ring: 'operation' as const, version: 1 })

/** Entries that say who is who. They stand in the registry, which every member reads. */
export const whoEntries = {
  'agency.joined': kind('agency', agencyJoined, true),
  'team.formed': kind('team', teamFormed, true),
  'person.joined': kind('person', personJoined, true),
  'person.assigned': kind('person', personAssigned),
  'person.unassigned': kind('person', personAssigned),
  'person.role_granted': kind('person', roleChanged),
  'person.role_ended': kind('person', roleChanged),
  'person.left': kind('person', personLeft),
  'device.invited': kind('device', deviceInvited, true),
  'device.enrolled': kind('device', deviceEnrolled),
  'device.revoked': kind('device', deviceRevoked),
  'audience.opened': kind('audience', audienceOpened, true),
  'audience.granted': kind('audience', audienceGranted),
  'audience.ended': kind('audience', audienceGranted),
} as const satisfies Record<string, Kind>
