import {
  fold,
  foldReferral,
  foldSealed,
  isRefusal,
  refuse,
  type Content,
  type Refusal,
} from '@libertad/domain'
import { dropKeys } from '../keys/drop-keys.ts'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'
import { sealer } from '../seal/sealer.ts'
import { openAudience, ownCarers } from './case-audience.ts'

type Written = { id: string; subject: string } | Refusal

/** What the receiving agency does with a referral: each step an entry that the sender reads too. */
export function answering(ports: CaseworkPorts) {
  const { participant, agency } = ports

  const audienceOf = (referral: string) => participant.entriesOf(referral)[0]?.header.audience ?? ''
  const write = <
    Kind extends
      | 'referral.accepted'
      | 'referral.declined'
      | 'referral.escalated'
      | 'referral.handed_over'
      | 'referral.service_given'
      | 'referral.followed_up'
      | 'referral.ended'
      | 'referral.receipted',
  >(
    kind: Kind,
    referral: string,
    content: Content<Kind>,
  ): Promise<Written> =>
    participant.write({ kind, subject: referral, audience: audienceOf(referral), agency, content })

  return {
    accept: (referral: string) =>
      write('referral.accepted', referral, { at: instantOf(ports), place: 'kept' }),
    decline: (referral: string, reason: Content<'referral.declined'>['reason']) =>
      write('referral.declined', referral, { at: instantOf(ports), reason }),
    escalate: (referral: string, to?: string) =>
      write('referral.escalated', referral, { at: instantOf(ports), ...(to === undefined ? {} : { to }) }),
    handOver: (referral: string, answers: Omit<Content<'referral.handed_over'>, 'at'>) =>
      write('referral.handed_over', referral, { at: instantOf(ports), ...answers }),
    gaveService: (referral: string, service: Content<'referral.service_given'>['service']) =>
      write('referral.service_given', referral, { at: instantOf(ports), service }),
    followUp: (referral: string, answers: Omit<Content<'referral.followed_up'>, 'at'>) =>
      write('referral.followed_up', referral, { at: instantOf(ports), ...answers }),
    end: (referral: string, reason: Content<'referral.ended'>['reason']) =>
      write('referral.ended', referral, { at: instantOf(ports), reason }),

    /**
     * Opens a case of one's own for a person who was accepted: an audience of one's own carers, and what the package
     * held sealed again for one's own agency alone.
     */
    async openCase(
      referral: string,
      about: Omit<Content<'case.received'>, 'handling' | 'reviewOn' | 'metAt' | 'referral'>,
      identity: { value: unknown; index?: unknown } | undefined,
    ): Promise<{ case: string; audience: string } | Refusal> {
      const state = fold(participant.entriesOf(referral), foldReferral).state
      if (!state) return refuse('subject_unknown')
      const audience = await openAudience(ports, ownCarers(ports))
      if (isRefusal(audience)) return audience
      const opened = await participant.write({
        ...{ kind: 'case.received', audience, agency },
        content: {
          ...{ handling: 'named_agencies', reviewOn: dayIn(ports, 365), metAt: instantOf(ports), referral },
          ...about,
        },
      })
      if (isRefusal(opened)) return opened
      if (identity) {
        const sealed = await sealer(ports).seal({
          ...{ thing: 'identity', about: opened.subject, audience, handling: 'named_agencies' },
          ...identity,
        })
        if (isRefusal(sealed)) return sealed
      }
      return { case: opened.subject, audience }
    },

    /**
     * Answers the withdrawals that came: what this device held of those packages is destroyed first, then it says so,
     * once for each device.
     */
    async receipts(): Promise<number | Refusal> {
      let given = 0
      for (const { header } of [...participant.entries()]) {
        if (header.kind !== 'referral.withdrawn' || header.agency === agency) continue
        const state = fold(participant.entriesOf(header.subject), foldReferral).state
        if (!state || state.to !== agency) continue
        if (state.receipts.some(({ device }) => device === participant.identity.device)) continue
        const { subjectKeys } = ports.secrets.read()
        const packed = fold(participant.entriesOf(state.package), foldSealed).state
        const parts = packed ? [...packed.keys.map(({ value }) => value), packed.content.value] : []
        const trouble = await participant.forget(parts)
        if (trouble) return trouble
        const held = subjectKeys[state.package] === undefined ? 'never_opened' : 'destroyed'
        await dropKeys(ports.secrets, [state.package])
        const written = await write('referral.receipted', state.id, { held })
        if (isRefusal(written)) return written
        given++
      }
      return given
    },
  }
}

export type Answering = ReturnType<typeof answering>
