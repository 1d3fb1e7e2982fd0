import {
  isRefusal,
  refuse,
  statementsOf,
  type Content,
  type KeyStatement,
  type Refusal,
} from '@libertad/domain'
import { fromBase64url, toBase64url } from '@libertad/protocol'
import {
  certify,
  certifiedMembers,
  fingerprint,
  newSealingIdentity,
  payloadHash,
  rootFromSeed,
  unwrapText,
  wrapText,
  type Root,
} from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'
import { identitiesOf } from './recipients.ts'
import { statementBook, trustFacts } from './trust-facts.ts'

type Reason = Content<'agency.epoch_begun'>['reason']
type EndReason = Content<'person.key_ended'>['reason']
type Written = { id: string; subject: string } | Refusal

/**
 * How an agency's keys come and go. The root is made on the first member's device; it signs every member's key and
 * every epoch; an epoch's private half is wrapped to the members' own keys. Each step is an entry in the registry.
 */
export function agencyKeys(ports: CaseworkPorts) {
  const statements = statementBook(ports)
  const { participant, agency } = ports
  const { operation, person, device } = participant.identity

  const registry = () => participant.who.operation?.registry ?? ''
  const facts = () => trustFacts(ports, statements())
  const about = (of: string, by = person) => ({ operation, subject: of, agency, actor: by })

  const write = <Kind extends Parameters<typeof participant.write>[0]['kind']>(
    kind: Kind,
    subject: string,
    content: Content<Kind>,
    sealed: Uint8Array[] = [],
  ): Promise<Written> => participant.write({ kind, subject, audience: registry(), agency, content, sealed })

  /** The agency's root as this device holds it; a refusal where it does not. */
  async function root(): Promise<Root | Refusal> {
    const { rootSeed } = ports.secrets.read()
    return rootSeed === undefined ? refuse('keys_missing') : rootFromSeed(fromBase64url(rootSeed)!)
  }

  /** This person's own pair for this device, made once. */
  async function ownPair(): Promise<{ identity: string; recipient: string }> {
    const { member } = ports.secrets.read()
    if (member) return member
    const made = await newSealingIdentity()
    // Asked for twice at once, the first pair that was kept is the pair.
    await ports.secrets.change((before) => (before.member ? before : { ...before, member: made }))
    return ports.secrets.read().member!
  }

  /** Asks the holder of the root to certify this device's key. */
  async function offer(): Promise<Written> {
    const { recipient } = await ownPair()
    return write('person.key_offered', person, { recipient })
  }

  /**
   * First run: makes the root, certifies the first member's own key and begins the first epoch. The seed is to be put
   * on the recovery sheet before anything is sealed.
   */
  async function begin(): Promise<Written> {
    if (ports.secrets.read().rootSeed !== undefined) return refuse('subject_exists')
    const seed = ports.random(32)
    const made = await rootFromSeed(seed)
    await ports.secrets.change((before) => ({
      ...before,
      rootSeed: toBase64url(seed),
      pinnedRoot: made.publicKey,
    }))
    const proof = await certify('agency_root', { operation, agency, rootKey: made.publicKey }, made.sign)
    const declared = await write('agency.root_declared', agency, { rootKey: made.publicKey, proof })
    if (isRefusal(declared)) return declared
    const { recipient } = await ownPair()
    const certified = await certifyMember(person, device, recipient)
    return isRefusal(certified) ? certified : beginEpoch('planned')
  }

  /** Signs a member's key. The holder of the root has looked who it is: this is what makes it hers. */
  async function certifyMember(member: string, onDevice: string, recipient: string): Promise<Written> {
    const held = await root()
    if (isRefusal(held)) return held
    const actorKey = participant.who.devices.get(onDevice)?.enrolled?.actorKey
    if (actorKey === undefined) return refuse('device_not_enrolled')
    const of = { operation, agency, person: member, actorKey, recipient }
    const proof = await certify('member_key', of, held.sign)
    return write('person.key_certified', member, {
      ...{ device: onDevice, actorKey, recipient, root: held.publicKey, proof },
    })
  }

  /** Ends a member's key: of somebody who left, of a lost phone. A new epoch has to follow. */
  async function endMember(member: string, recipient: string, reason: EndReason): Promise<Written> {
    const held = await root()
    if (isRefusal(held)) return held
    const of = { operation, agency, person: member, recipient, reason }
    const proof = await certify('member_key_ended', of, held.sign)
    return write('person.key_ended', member, { recipient, reason, root: held.publicKey, proof })
  }

  /** Members who read what is sealed for the agency: certified, not ended, and with a role that needs it. */
  async function readers(): Promise<{ person: string; recipient: string }[]> {
    const known = facts()
    if (!known) return []
    const members = await certifiedMembers(known, agency, ports.verify)
    return members.filter(({ person: member }) => {
      const memberships = participant.who.people.get(member)?.memberships ?? []
      return memberships.some(({ party, until }) => party === agency && until === undefined)
    })
  }

  /** Begins an epoch: what is sealed from now on is sealed to a new key, which is wrapped to the members of today. */
  async function beginEpoch(reason: Reason): Promise<Written> {
    const held = await root()
    if (isRefusal(held)) return held
    const before = statementsOf(statements(), 'agency.epoch_begun').filter((s) => s.subject === agency)
    const epoch = Math.max(0, ...before.map(({ body }) => body.epoch)) + 1
    const { identity, recipient } = await newSealingIdentity()
    const to = await readers()
    if (to.length === 0) return refuse('keys_missing')
    const envelope = await wrapText(
      identity,
      about(agency),
      to.map((member) => member.recipient),
    )
    const proof = await certify('epoch', { operation, agency, epoch, recipient }, held.sign)
    const members = [...new Set(to.map((member) => member.person))].sort()
    const written = await write(
      'agency.epoch_begun',
      agency,
      {
        ...{ epoch, recipient, root: held.publicKey, proof, reason, members },
        key: payloadHash(ports.sha256, envelope),
      },
      [envelope],
    )
    if (!isRefusal(written)) await keepEpoch({ agency, epoch, recipient, identity })
    return written
  }

  /** Gives the epochs that this device holds to members who were certified after they began. */
  async function shareEpochs(): Promise<Written | undefined> {
    const to = await readers()
    const { epochs } = ports.secrets.read()
    let last: Written | undefined
    for (const { epoch, identity } of epochs.filter((known) => known.agency === agency)) {
      const missing = to.filter((member) => !wasGiven(epoch, member))
      if (missing.length === 0) continue
      const envelope = await wrapText(
        identity,
        about(agency),
        missing.map((member) => member.recipient),
      )
      const members = [...new Set(missing.map((member) => member.person))].sort()
      const key = payloadHash(ports.sha256, envelope)
      last = await write('agency.epoch_shared', agency, { epoch, members, key }, [envelope])
      if (isRefusal(last)) return last
    }
    return last
  }

  /** Whether an epoch was wrapped to a member's key: it was given to her after this very key was certified. */
  function wasGiven(epoch: number, { person: member, recipient }: { person: string; recipient: string }) {
    const known = statements()
    const certified = known.findIndex(
      (s) => s.kind === 'person.key_certified' && s.subject === member && s.body.recipient === recipient,
    )
    return known.some(
      (s, at) =>
        at > certified &&
        (s.kind === 'agency.epoch_begun' || s.kind === 'agency.epoch_shared') &&
        s.subject === agency &&
        s.body.epoch === epoch &&
        s.body.members.includes(member),
    )
  }

  const keepEpoch = (epoch: { agency: string; epoch: number; recipient: string; identity: string }) =>
    ports.secrets.change((before) => ({ ...before, epochs: [...before.epochs, epoch] }))

  /** Unwraps the epochs that were wrapped for this person and are not held yet. Answers how many are new. */
  async function receiveEpochs(): Promise<number | Refusal> {
    let fresh = 0
    const begun = statementsOf(statements(), 'agency.epoch_begun').filter((s) => s.subject === agency)
    for (const { body: of } of begun) {
      if (ports.secrets.read().epochs.some(({ recipient }) => recipient === of.recipient)) continue
      const given = statements().filter(
        (s): s is KeyStatement<'agency.epoch_begun'> | KeyStatement<'agency.epoch_shared'> =>
          (s.kind === 'agency.epoch_begun' || s.kind === 'agency.epoch_shared') &&
          s.subject === agency &&
          s.body.epoch === of.epoch &&
          s.body.members.includes(person),
      )
      for (const statement of given) {
        const envelopes = await participant.sealed([statement.body.key], true)
        if (isRefusal(envelopes)) return envelopes
        const envelope = envelopes.get(statement.body.key)
        const identity =
          envelope && (await unwrapText(envelope, about(agency, statement.actor), identitiesOf(ports)))
        if (identity === undefined) continue
        await keepEpoch({ agency, epoch: of.epoch, recipient: of.recipient, identity })
        fresh++
        break
      }
    }
    return fresh
  }

  /** Holds the own agency's root for good: read from the sheet or screen of whoever let this person in. */
  const pinRoot = (rootKey: string): Promise<void> =>
    ports.secrets.change((before) => ({ ...before, pinnedRoot: rootKey }))

  /** The two agencies stood side by side and the figures were the same. */
  function confirmRoot(other: string, rootKey: string): Promise<Written> {
    const before = statementsOf(statements(), 'agency.root_confirmed')
      .filter((s) => s.subject === other && s.agency === agency && s.body.rootKey !== rootKey)
      .map(({ body }) => body.rootKey)
    return write('agency.root_confirmed', other, { rootKey, replaces: [...new Set(before)].slice(-20) })
  }

  /** Another root. Others go on trusting it only when the change was planned; else they compare it anew. */
  async function changeRoot(reason: Reason): Promise<Written> {
    const old = await root()
    if (isRefusal(old)) return old
    const seed = ports.random(32)
    const next = await rootFromSeed(seed)
    const proof = await certify('agency_root', { operation, agency, rootKey: next.publicKey }, next.sign)
    const change = { operation, agency, oldRoot: old.publicKey, newRoot: next.publicKey, reason }
    const endorsement = await certify('root_succession', change, old.sign)
    const members = await readers()
    const written = await write('agency.root_changed', agency, {
      ...{ rootKey: next.publicKey, proof, reason, endorsement },
    })
    if (isRefusal(written)) return written
    await ports.secrets.change((before) => ({
      ...before,
      ...{ rootSeed: toBase64url(seed), pinnedRoot: next.publicKey },
    }))
    for (const { person: member, recipient } of members) {
      const offered = devicesOf(member, recipient)
      for (const onDevice of offered) {
        const certified = await certifyMember(member, onDevice, recipient)
        if (isRefusal(certified)) return certified
      }
    }
    return beginEpoch(reason)
  }

  /** Devices on which a member's key was certified before. */
  const devicesOf = (member: string, recipient: string): string[] => [
    ...new Set(
      statementsOf(statements(), 'person.key_certified')
        .filter((s) => s.subject === member && s.body.recipient === recipient)
        .map(({ body }) => body.device),
    ),
  ]

  return {
    ...{ statements, facts, root, ownPair, offer, begin, certifyMember, endMember, readers },
    ...{ beginEpoch, shareEpochs, receiveEpochs, pinRoot, confirmRoot, changeRoot },
    /** What two people read to each other. */
    fingerprintOf: (rootKey: string) => fingerprint(ports.sha256, rootKey),
  }
}

export type AgencyKeys = ReturnType<typeof agencyKeys>
