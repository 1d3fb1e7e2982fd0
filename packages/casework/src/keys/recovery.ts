import { isRefusal, refuse, statementsOf, type KeyStatement, type Refusal } from '@libertad/domain'
import { fromBase64url, toBase64url } from '@libertad/protocol'
import {
  joinShares,
  payloadHash,
  rootFromSeed,
  seedFromWords,
  splitSeed,
  unwrapText,
  wordsFromSeed,
  wrapText,
} from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'
import { agencyKeys } from './agency-keys.ts'
import { identitiesOf } from './recipients.ts'

type Written = { id: string; subject: string } | Refusal

/** Custodians of whom any so many bring a root back. */
const needed = 2

/**
 * How an agency's root comes back after its holder lost it: from the words on the recovery sheet, or from the shares of
 * two custodians, each of whom looks at who asks. Each step is an entry in the registry.
 */
export function recovery(ports: CaseworkPorts) {
  const keys = agencyKeys(ports)
  const { participant, agency, secrets } = ports
  const { operation, person } = participant.identity
  const about = (by: string) => ({ operation, subject: agency, agency, actor: by })
  const registry = () => participant.who.operation?.registry ?? ''
  const place = { subject: agency, agency }
  const ofAgency = ({ subject, agency: by }: KeyStatement) => subject === agency && by === agency

  /** The root's seed as 24 words, for the sheet that is locked away. */
  async function words(): Promise<string[] | Refusal> {
    const { rootSeed } = secrets.read()
    return rootSeed === undefined ? refuse('keys_missing') : wordsFromSeed(fromBase64url(rootSeed)!)
  }

  /** Keeps a seed that came back, and lets this device in again: certifies its key and begins an epoch for it. */
  async function holdAgain(seed: Uint8Array): Promise<Written> {
    const { publicKey } = await rootFromSeed(seed)
    const newest = keys
      .statements()
      .findLast((s) => ofAgency(s) && (s.kind === 'agency.root_declared' || s.kind === 'agency.root_changed'))
    const declared = newest && 'rootKey' in newest.body ? newest.body.rootKey : undefined
    if (declared === undefined) return refuse('keys_missing')
    // A sheet of an earlier root brings back a key that nobody believes any more.
    if (declared !== publicKey) return refuse('root_changed')
    const { recipient } = await keys.ownPair()
    await secrets.change((before) => ({
      ...before,
      ...{ rootSeed: toBase64url(seed), pinnedRoot: publicKey },
    }))
    const certified = await keys.certifyMember(person, participant.identity.device, recipient)
    return isRefusal(certified) ? certified : keys.beginEpoch('recovered')
  }

  /** Brings the root back from the words of its sheet. Refuses with `body_wrong_shape` and the place of a wrong word. */
  async function fromWords(text: string): Promise<Written> {
    const read = await seedFromWords(text)
    if ('seed' in read) return holdAgain(read.seed)
    return refuse('body_wrong_shape', 'at' in read ? `word ${read.at}` : read.refused)
  }

  /** Gives each custodian a share, wrapped to every key of his that the root certified. Older shares count no more. */
  async function setCustodians(custodians: string[]): Promise<Written> {
    const { rootSeed } = secrets.read()
    if (rootSeed === undefined) return refuse('keys_missing')
    const chosen = [...new Set(custodians)]
    if (chosen.length < needed) return refuse('second_person_needed')
    const readers = await keys.readers()
    const keysOf = (custodian: string) =>
      readers.filter((reader) => reader.person === custodian).map(({ recipient }) => recipient)
    if (chosen.some((custodian) => keysOf(custodian).length === 0)) return refuse('keys_missing')
    const shares = await splitSeed(fromBase64url(rootSeed)!, chosen.length, needed, ports.random)
    const sealed = await Promise.all(
      shares.map((share, at) => wrapText(share, about(person), keysOf(chosen[at]!))),
    )
    return participant.write({
      ...{ ...place, kind: 'agency.recovery_set', audience: registry(), sealed },
      content: { custodians: chosen, keys: sealed.map((part) => payloadHash(ports.sha256, part)) },
    })
  }

  /** Asks the custodians, for the key of this device. */
  async function ask(): Promise<Written> {
    const { recipient } = await keys.ownPair()
    return participant.write({
      ...{ ...place, kind: 'agency.recovery_asked', audience: registry(), content: { recipient } },
    })
  }

  /** The newest share that was given to this person: kept once it was unwrapped. */
  async function ownShare(): Promise<string | Refusal> {
    const set = statementsOf(keys.statements(), 'agency.recovery_set').findLast(ofAgency)
    const at = set?.body.custodians.indexOf(person) ?? -1
    if (!set || at < 0) return refuse('keys_missing')
    const known = secrets.read().shares[set.entry]
    if (known !== undefined) return known
    const hash = set.body.keys[at]!
    const parts = await participant.sealed([hash], true)
    if (isRefusal(parts)) return parts
    const part = parts.get(hash)
    const share = part && (await unwrapText(part, about(set.actor), identitiesOf(ports)))
    if (share === undefined) return refuse(part ? 'not_for_your_keys' : 'sealed_missing')
    await secrets.change((before) => ({ ...before, shares: { ...before.shares, [set.entry]: share } }))
    return share
  }

  /** Gives one's own share to whoever asked: after both stood before each other and read the key's digits. */
  async function help(asked: string): Promise<Written> {
    const ask = statementsOf(keys.statements(), 'agency.recovery_asked').find(
      (s) => ofAgency(s) && s.entry === asked,
    )
    if (!ask) return refuse('subject_unknown')
    const share = await ownShare()
    if (isRefusal(share)) return share
    const part = await wrapText(share, about(person), [ask.body.recipient])
    return participant.write({
      ...{ ...place, kind: 'agency.recovery_helped', audience: registry(), sealed: [part] },
      content: { asked, key: payloadHash(ports.sha256, part) },
    })
  }

  /** Puts the shares together that custodians gave; refuses with `second_person_needed` while there are too few. */
  async function finish(asked: string): Promise<Written> {
    const helps = statementsOf(keys.statements(), 'agency.recovery_helped').filter(
      (s) => ofAgency(s) && s.body.asked === asked,
    )
    const parts = await participant.sealed(
      helps.map(({ body }) => body.key),
      true,
    )
    if (isRefusal(parts)) return parts
    const shares: string[] = []
    for (const { actor, body } of helps) {
      const part = parts.get(body.key)
      const share = part && (await unwrapText(part, about(actor), identitiesOf(ports)))
      if (share !== undefined) shares.push(share)
    }
    const joined = await joinShares(newestSplitting(shares))
    if ('seed' in joined) return holdAgain(joined.seed)
    return joined.refused === 'shares_missing'
      ? refuse('second_person_needed')
      : refuse('seal_broken', joined.refused)
  }

  return { words, fromWords, setCustodians, ask, help, finish }
}

/** Shares of one splitting: custodians may have been chosen anew while somebody asked. */
function newestSplitting(shares: string[]): string[] {
  const splittingOf = (share: string) => share.split('\n')[2]
  const last = shares.at(-1)
  return last === undefined ? [] : shares.filter((share) => splittingOf(share) === splittingOf(last))
}

export type Recovery = ReturnType<typeof recovery>
