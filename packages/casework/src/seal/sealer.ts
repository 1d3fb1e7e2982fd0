import {
  fold,
  foldSealed,
  isRefusal,
  refuse,
  type accessGrounds,
  type Content,
  type Refusal,
  type Sealed,
  type SealedThing,
} from '@libertad/domain'
import { fromBase64url, toBase64url } from '@libertad/protocol'
import { openJson, payloadHash, sealJson, unwrapKey, wrapKey } from '@libertad/sealing'
import { identitiesOf, recipientsOf } from '../keys/recipients.ts'
import { statementBook, trustFacts } from '../keys/trust-facts.ts'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'

export interface ToSeal {
  thing: SealedThing
  /** Subject that it is about. */
  about: string
  audience: string
  handling: Content<'sealed.written'>['handling']
  /** Agencies that may open it beside one's own. */
  with?: string[]
  /** Becomes JSON before it is sealed. */
  value: unknown
  /** What a list may show of it: a name. */
  index?: unknown
  /** Days until somebody looks whether it is still needed. */
  reviewInDays?: number
}

export type Ground = (typeof accessGrounds)[number]

/** Seals and opens for one person. The journal keeps who sealed, who opened and why; the hub keeps ciphertext. */
export function sealer(ports: CaseworkPorts) {
  const statements = statementBook(ports)
  const { participant, agency } = ports
  const { operation, person } = participant.identity

  const state = (subject: string): Sealed | undefined =>
    fold(participant.entriesOf(subject), foldSealed).state

  async function seal(wish: ToSeal): Promise<{ id: string; subject: string } | Refusal> {
    const recipients = await recipientsOf(ports, trustFacts(ports, statements()), [
      agency,
      ...(wish.with ?? []),
    ])
    if (isRefusal(recipients)) return recipients
    const subject = ports.uuid()
    const key = ports.random(32)
    const of = { operation, subject, agency, actor: person }
    const envelope = await wrapKey(key, of, recipients)
    const parts = await sealedParts(key, subject, wish)
    // First, so that a disk that takes no more refuses the whole: a key of nothing does no harm.
    await rememberKey(subject, key)
    return participant.write({
      ...{ kind: 'sealed.written', subject, audience: wish.audience, agency },
      content: {
        ...{ handling: wish.handling, reviewOn: dayIn(ports, wish.reviewInDays ?? 365) },
        ...{ thing: wish.thing, about: wish.about, key: payloadHash(ports.sha256, envelope) },
        ...parts.names,
      },
      sealed: [envelope, ...parts.bytes],
    })
  }

  /** Another content for the same subject, under the same key: whoever may read the one reads the other. */
  async function reseal(
    subject: string,
    value: unknown,
    index?: unknown,
  ): Promise<{ id: string; subject: string } | Refusal> {
    const sealed = state(subject)
    const [first] = participant.entriesOf(subject)
    if (!sealed || !first) return refuse('subject_unknown')
    const key = await keyOf(sealed)
    if (isRefusal(key)) return key
    const parts = await sealedParts(key, subject, { thing: sealed.thing, value, index })
    return participant.write({
      ...{ kind: 'sealed.revised', subject, audience: first.header.audience, agency },
      ...{ content: parts.names, sealed: parts.bytes },
    })
  }

  async function sealedParts(
    key: Uint8Array,
    subject: string,
    { thing, value, index }: Pick<ToSeal, 'thing' | 'value' | 'index'>,
  ) {
    const of = { operation, subject, agency, actor: person }
    const content = await sealJson(key, { ...of, what: thing }, value, ports.random)
    const names = { content: payloadHash(ports.sha256, content) }
    if (index === undefined) return { names, bytes: [content] }
    const listed = await sealJson(key, { ...of, what: 'name_index' }, index, ports.random)
    return { names: { ...names, index: payloadHash(ports.sha256, listed) }, bytes: [content, listed] }
  }

  /** The key of a sealed subject: unwrapped before, or by one of the envelopes that came with it. */
  async function keyOf(sealed: Sealed): Promise<Uint8Array | Refusal> {
    const known = ports.secrets.read().subjectKeys[sealed.id]
    if (known !== undefined) return fromBase64url(known)!
    const envelopes = await participant.sealed(
      sealed.keys.map(({ value }) => value),
      true,
    )
    if (isRefusal(envelopes)) return envelopes
    const identities = identitiesOf(ports)
    for (const { value, agency: by, actor } of sealed.keys.toReversed()) {
      const envelope = envelopes.get(value)
      if (!envelope || identities.length === 0) continue
      const of = { operation, subject: sealed.id, agency: by, actor }
      const key = await unwrapKey(envelope, of, identities)
      if (key) {
        await rememberKey(sealed.id, key)
        return key
      }
    }
    return refuse(envelopes.size === 0 ? 'sealed_missing' : 'not_for_your_keys')
  }

  const rememberKey = (subject: string, key: Uint8Array) =>
    ports.secrets.change((before) => ({
      ...before,
      subjectKeys: { ...before.subjectKeys, [subject]: toBase64url(key) },
    }))

  /**
   * The content, after the reading was written down with its ground. Where the content is only at the hub, the hub has
   * to take that entry first; without a network it stays closed.
   */
  async function open(subject: string, ground: Ground): Promise<{ value: unknown } | Refusal> {
    const sealed = state(subject)
    const [first] = participant.entriesOf(subject)
    if (!sealed || !first) return refuse('subject_unknown')
    const written = await participant.write({
      ...{ kind: 'sealed.opened', subject, audience: first.header.audience, agency },
      content: { ground, at: instantOf(ports) },
    })
    if (isRefusal(written)) return written
    const key = await keyOf(sealed)
    if (isRefusal(key)) return key
    const bytes = await contentBytes(sealed.content.value)
    if (isRefusal(bytes)) return bytes
    return read(key, sealed, sealed.content, sealed.thing, bytes)
  }

  async function contentBytes(hash: string): Promise<Uint8Array | Refusal> {
    let found = await participant.sealed([hash], false)
    if (isRefusal(found) || !found.has(hash)) {
      const trouble = await participant.push()
      if (trouble) return trouble
      found = await participant.sealed([hash], false)
    }
    return isRefusal(found) ? found : (found.get(hash) ?? refuse('sealed_missing'))
  }

  async function read(
    key: Uint8Array,
    sealed: Sealed,
    by: { agency: string; actor: string },
    what: string,
    bytes: Uint8Array,
  ): Promise<{ value: unknown } | Refusal> {
    const of = { operation, subject: sealed.id, what, agency: by.agency, actor: by.actor }
    const value = await openJson(key, of, bytes)
    return value === undefined ? refuse('seal_broken') : { value }
  }

  /** Names for a list, by the subject that each is about. What cannot be opened here is left out. */
  async function names(subjects: Sealed[]): Promise<Map<string, unknown>> {
    const listed = subjects.filter(({ index }) => index !== undefined)
    const parts = await participant.sealed(
      listed.map(({ index }) => index!.value),
      true,
    )
    const found = new Map<string, unknown>()
    if (isRefusal(parts)) return found
    for (const sealed of listed) {
      const bytes = parts.get(sealed.index!.value)
      const key = bytes && (await keyOf(sealed))
      if (!bytes || !key || isRefusal(key)) continue
      const name = await read(key, sealed, sealed.index!, 'name_index', bytes)
      if (!isRefusal(name)) found.set(sealed.about, name.value)
    }
    return found
  }

  return { seal, reseal, open, names, state, keyOf }
}

export type Sealer = ReturnType<typeof sealer>
