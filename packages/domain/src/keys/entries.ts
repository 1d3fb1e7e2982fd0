import * as z from 'zod/mini'
import { keyChangeReasons, revocationReasons } from '../codes.ts'
import type { Kind } from '../journal/reducer.ts'
import { hash, id, publicKey, recipient, salt, signature } from '../shapes.ts'

const members = () => z.array(id()).check(z.minLength(1), z.maxLength(500))

/** The agency's root, made on its first member's device; `proof` shows that whoever says so holds it. */
const rootDeclared = z.strictObject({ salt: salt(), rootKey: publicKey(), proof: signature() })
/** Another root. `endorsement` is the old root's signature, which a thief of it could make as well. */
const rootChanged = z.strictObject({
  salt: salt(),
  rootKey: publicKey(),
  proof: signature(),
  reason: z.enum(keyChangeReasons),
  endorsement: z.optional(signature()),
})
/** Somebody of another agency compared the fingerprint in person; it takes the place of those confirmed before. */
const rootConfirmed = z.strictObject({
  salt: salt(),
  rootKey: publicKey(),
  replaces: z.array(publicKey()).check(z.maxLength(20)),
})

/** The key to which everything of the agency is sealed from now on, and its private half for its readers. */
const epochBegun = z.strictObject({
  salt: salt(),
  epoch: z.int().check(z.minimum(1), z.maximum(100_000)),
  recipient: recipient(),
  root: publicKey(),
  proof: signature(),
  reason: z.enum(keyChangeReasons),
  members: members(),
  /** Envelope of the private half, for those members' devices. */
  key: hash(),
})
const epochShared = z.strictObject({
  salt: salt(),
  epoch: z.int().check(z.minimum(1), z.maximum(100_000)),
  members: members(),
  key: hash(),
})

/** The root's seed in shares, one for each custodian; two of them bring it back. */
const recoverySet = z.strictObject({
  salt: salt(),
  custodians: z.array(id()).check(z.minLength(2), z.maxLength(9)),
  keys: z.array(hash()).check(z.minLength(2), z.maxLength(9)),
})
const recoveryAsked = z.strictObject({ salt: salt(), recipient: recipient() })
/** A custodian gives his share to whoever asked. */
const recoveryHelped = z.strictObject({ salt: salt(), asked: hash(), key: hash() })

/** A device offers the key to which its person's secrets may be sealed; only a root's certificate makes it one. */
const keyOffered = z.strictObject({ salt: salt(), recipient: recipient() })
const keyCertified = z.strictObject({
  salt: salt(),
  device: id(),
  actorKey: publicKey(),
  recipient: recipient(),
  root: publicKey(),
  proof: signature(),
})
const keyEnded = z.strictObject({
  salt: salt(),
  recipient: recipient(),
  reason: z.enum(revocationReasons),
  root: publicKey(),
  proof: signature(),
})

const of = <Subject extends 'agency' | 'person', Body extends z.ZodMiniType>(subject: Subject, body: Body) =>
  ({ subject, body, opens: false, ring: 'operation', version: 1, decision: true }) as const

/** Entries about keys. They stand in the registry; whether one is believed, each device works out for itself. */
export const keyEntries = {
  'agency.root_declared': of('agency', rootDeclared),
  'agency.root_changed': of('agency', rootChanged),
  'agency.root_confirmed': of('agency', rootConfirmed),
  'agency.epoch_begun': of('agency', epochBegun),
  'agency.epoch_shared': of('agency', epochShared),
  'agency.recovery_set': of('agency', recoverySet),
  'agency.recovery_asked': of('agency', recoveryAsked),
  'agency.recovery_helped': of('agency', recoveryHelped),
  'person.key_offered': of('person', keyOffered),
  'person.key_certified': of('person', keyCertified),
  'person.key_ended': of('person', keyEnded),
} as const satisfies Record<string, Kind>
