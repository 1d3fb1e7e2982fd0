import { done, invitationKey, outcomeOf, randomBytes, type Outcome } from '@libertad/browser'
import {
  isRefusal,
  kindOf,
  mayWrite,
  refuse,
  standsInRegistry,
  type HandlingCode,
  type KindName,
  type Refusal,
  type SubjectKnown,
} from '@libertad/domain'
import { writeInvitation, type Participant } from '@libertad/participant'
import { toBase64url } from '@libertad/protocol'
import type { Choose, DecideGo, Invitation, Invite, Revoke, Write } from '../model/room-port.ts'
import { fits, openedAt } from './content.ts'

interface Ports {
  participant: Participant
  /** Sends what was written; a line that is down is no failure, what is kept is sent later. */
  send(): Promise<Refusal | undefined>
  now(): number
  origin: string
  changed(): void
}

const day = 24 * 3_600_000
const invitationLasts = 7 * day

/** What the reader decides, as entries of the journal. Each is answered when it is kept here and, if the hub can be reached, taken there. */
export function wishes({ participant, send, now, origin, changed }: Ports) {
  const { who, identity } = participant
  const review = () => openedAt(now())
  const ownAgency = () => who.people.get(identity.person)?.agency ?? ''
  /** What is known of a subject: from the entry that opened it, or, for what founding brought, from the registry. */
  const subject = (id: string): SubjectKnown | undefined => {
    const header = participant.entriesOf(id)[0]?.header
    const type = header && kindOf(header.kind)?.subject
    if (header && type && type !== 'any' && kindOf(header.kind)?.opens)
      return { id, type, owner: header.agency, audience: header.audience, ring: header.ring }
    const tables = { agency: who.agencies, person: who.people, device: who.devices }
    const founded = Object.entries(tables).find(([, table]) => table.get(id))
    return founded && who.operation
      ? { id, type: founded[0], owner: id, audience: who.operation.registry, ring: 'operation' }
      : undefined
  }

  /** Writes and sends; an entry that the hub refused is an outcome with its reason. */
  async function written(
    result: { id: string; subject: string } | Refusal,
  ): Promise<Outcome<{ id: string; subject: string }>> {
    if (isRefusal(result)) return { ok: false, refusal: result }
    changed()
    const trouble = await send()
    const aside = participant.outbox().needsAttention.find(({ id }) => id === result.id)
    changed()
    if (aside) return { ok: false, refusal: refuse(aside.code as Refusal['refused'], aside.at) }
    if (trouble && trouble.refused !== 'hub_unreachable') return { ok: false, refusal: trouble }
    return { ok: true, value: result }
  }

  const plain = async (result: { id: string; subject: string } | Refusal): Promise<Outcome> => {
    const outcome = await written(result)
    return outcome.ok ? done : outcome
  }

  /** The standing audience that a handling code means. */
  function audienceFor(handling: HandlingCode | undefined): string {
    if (handling === 'own_agency') return who.agencies.get(ownAgency())?.audience ?? ''
    return (handling === 'coordinating_cell' ? who.operation?.cell : who.operation?.participants) ?? ''
  }

  /** What is opened about a person in care stands beside her: whoever reads her reads it. */
  function besideHer(
    kind: KindName,
    content: object,
  ): { audience: string; handling: HandlingCode } | undefined {
    const { person } = content as { person?: unknown }
    if (kindOf(kind)?.ring !== 'case' || typeof person !== 'string') return undefined
    const audience = subject(person)?.audience
    const purpose = audience === undefined ? undefined : who.audiences.get(audience)?.purpose
    return audience === undefined || purpose === undefined
      ? undefined
      : { audience, handling: purpose === 'named' ? 'named_agencies' : 'own_agency' }
  }

  return {
    may(kind: KindName, about?: string): boolean {
      const person = who.people.get(identity.person)
      const known = about === undefined ? undefined : subject(about)
      if (!person || (about !== undefined && !known)) return false
      return 'allowed' in mayWrite(who, { person, agency: ownAgency(), kind, subject: known, body: {} })
    },

    async write({ kind, subject: about, content }: Write): Promise<Outcome<{ subject: string }>> {
      const { operation } = who
      const opens = kindOf(kind)?.opens === true
      const known = about === undefined ? undefined : subject(about)
      if (!operation || (!opens && !known)) return { ok: false, refusal: refuse('subject_unknown') }
      const brings = kind === 'agency.joined' || kind === 'team.formed'
      const whole = {
        ...(opens ? review() : {}),
        ...content,
        // Agencies and teams bring an audience of their own.
        ...(brings ? { audience: crypto.randomUUID() } : {}),
      }
      const beside = opens ? besideHer(kind, content) : undefined
      const said = beside ? { ...whole, handling: beside.handling } : whole
      if (!fits(kind, said)) return { ok: false, refusal: refuse('body_wrong_shape') }
      const standing = standsInRegistry(kindOf(kind)?.subject ?? '')
        ? operation.registry
        : audienceFor('handling' in content ? content.handling : undefined)
      const made = await written(
        await participant.write({
          ...{ kind, ...(about === undefined ? {} : { subject: about }) },
          ...{ audience: known?.audience ?? beside?.audience ?? standing, agency: ownAgency() },
          content: said as never,
        }),
      )
      return made.ok ? { ok: true, value: { subject: made.value.subject } } : made
    },

    async decideGo({ country, decision, reasons, withoutSites }: DecideGo): Promise<Outcome> {
      const known = subject(country)
      if (!known) return outcomeOf<undefined>(refuse('subject_unknown'))
      const content = { decision, reasons, ...(withoutSites.length > 0 ? { withoutSites } : {}) }
      return plain(
        await participant.write({
          ...{ kind: 'country.decided', subject: country, audience: known.audience, agency: known.owner },
          content: content as never,
        }),
      )
    },

    async choose({ subject: id, about, between, takes }: Choose): Promise<Outcome> {
      const known = subject(id)
      if (!known) return outcomeOf<undefined>(refuse('subject_unknown'))
      return plain(
        await participant.write({
          ...{ kind: `${known.type}.chosen` as 'site.chosen', subject: id, audience: known.audience },
          agency: known.owner,
          content: { about, between, takes },
        }),
      )
    },

    async invite(wish: Invite): Promise<Outcome<Invitation>> {
      const registry = who.operation?.registry
      if (!registry) return { ok: false, refusal: refuse('hub_failed') }
      let person = 'person' in wish ? who.people.get(wish.person) : undefined
      if (!('person' in wish)) {
        const content = {
          ...review(),
          ...{ agency: wish.agency, workName: wish.workName, roles: [wish.role] },
          teams: wish.team ? [wish.team] : [],
        }
        if (!fits('person.joined', content)) return { ok: false, refusal: refuse('body_wrong_shape') }
        const place = { kind: 'person.joined' as const, audience: registry, agency: ownAgency() }
        const joined = await written(await participant.write({ ...place, content }))
        if (!joined.ok) return joined
        person = { id: joined.value.subject, agency: wish.agency, workName: wish.workName, memberships: [] }
      }
      if (!person) return { ok: false, refusal: refuse('subject_unknown', 'person') }
      const secret = toBase64url(randomBytes(32))
      const key = await invitationKey(secret)
      const expiresAt = new Date(now() + invitationLasts).toISOString()
      const invited = await written(
        await participant.write({
          ...{ kind: 'device.invited', audience: registry, agency: ownAgency() },
          content: { ...review(), person: person.id, invitationKey: key!.publicKey, expiresAt },
        }),
      )
      if (!invited.ok) return invited
      const invitation = writeInvitation({
        ...{ operation: identity.operation, device: invited.value.subject, person: person.id },
        ...{ agency: person.agency, registry, secret },
      })
      return {
        ok: true,
        value: { link: `${origin}/enrol#${invitation}`, expiresAt, workName: person.workName },
      }
    },

    async revoke({ device, reason }: Revoke): Promise<Outcome> {
      const registry = who.operation?.registry
      if (!registry) return { ok: false, refusal: refuse('hub_failed') }
      return plain(
        await participant.write({
          ...{ kind: 'device.revoked', subject: device, audience: registry, agency: ownAgency() },
          content: { reason: reason as never },
        }),
      )
    },
  }
}
