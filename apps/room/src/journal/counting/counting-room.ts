import { done, type Outcome } from '@libertad/browser'
import { keeperNamed } from '@libertad/casework'
import { isRefusal, refuse, type Refusal, type Role } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import { routes, type HubClient, type PeopleFigure, type ReleaseDraft } from '@libertad/protocol'
import type { CountingPort } from '../../model/counting-port.ts'
import { openedAt } from '../content.ts'
import type { Subjects } from '../../view/subjects.ts'
import { keeperTold, type KeeperRoad } from './keeper-told.ts'
import { saidOf, type JudgeWish } from './judgements.ts'
import { releaseLines } from './release-lines.ts'
import { saidLines } from './said-lines.ts'

interface Ports {
  participant: Participant
  client: HubClient
  agency: string
  subjects(): Subjects
  people(): PeopleFigure | undefined
  keeper: KeeperRoad
  /** Sends what was written; what is kept is sent later where the line is down. */
  send(): Promise<Refusal | undefined>
  now(): number
  changed(): void
}

type Writing = Parameters<Participant['write']>[0]

/** Counting and releasing at an enrolled desk: each answer and each signature is an entry. */
export function countingRoom(ports: Ports): CountingPort {
  const { participant, client, agency, now } = ports
  const { operation, person, device } = participant.identity
  const opened = (handling: 'own_agency' | 'coordinating_cell' | 'named_agencies') => ({
    ...openedAt(now()),
    handling,
  })

  async function writeAll(...writings: Writing[]): Promise<Outcome> {
    const ids: string[] = []
    for (const writing of writings) {
      const written = await participant.write(writing)
      if (isRefusal(written)) return { ok: false, refusal: written }
      ids.push(written.id)
    }
    ports.changed()
    const trouble = await ports.send()
    ports.changed()
    const aside = participant.outbox().needsAttention.find(({ id }) => ids.includes(id))
    if (aside) return { ok: false, refusal: refuse(aside.code as Refusal['refused'], aside.at) }
    return trouble && trouble.refused !== 'hub_unreachable' ? { ok: false, refusal: trouble } : done
  }

  const about = (subject: string) => participant.entriesOf(subject)[0]?.header

  function judgement({ pair, mine, answer }: JudgeWish): Writing | Refusal {
    const [before] = saidOf(ports.subjects(), agency, pair)
    if (before) {
      const kind = before.state.mine === undefined ? 'settlement.changed' : 'judgement.changed'
      const { id } = before.state
      return { kind, subject: id, audience: about(id)!.audience, agency, content: { answer } }
    }
    if (mine === undefined) {
      const audience = participant.who.operation?.cell ?? ''
      const content = { ...opened('coordinating_cell'), pair, answer }
      return { kind: 'settlement.given', audience, agency, content }
    }
    const audience = about(mine)?.audience
    if (audience === undefined) return refuse('subject_unknown')
    return {
      ...{ kind: 'judgement.given', audience, agency },
      content: { ...opened('own_agency'), pair, mine, answer },
    }
  }

  return {
    people: ports.people,
    pairs: async () => asked(await client.pairs(operation)),
    async judge(wish) {
      const writing = judgement(wish)
      return isRefusal(writing) ? { ok: false, refusal: writing } : writeAll(writing)
    },
    takeBack: (pair) =>
      writeAll(
        ...saidOf(ports.subjects(), agency, pair).map(({ state: { id, mine } }): Writing => ({
          kind: mine === undefined ? 'settlement.taken_back' : 'judgement.taken_back',
          ...{ subject: id, audience: about(id)!.audience, agency, content: {} },
        })),
      ),
    said: (pair) => saidLines(ports.subjects(), participant.who, { agency, pair }),
    keeper: () => keeperNamed(ports),
    keeperTold: () => keeperTold(keeperNamed(ports), device, ports.keeper),
    releases: () => releaseLines(ports.subjects(), participant.who, { person, device }),
    draft: async (wish) => asked(await client.releaseDraft(operation, wish)),
    prepare({ figures, digest, hubSignature }: ReleaseDraft, correction) {
      const audience = crypto.randomUUID()
      // Who may sign reads it; the public does not, until somebody did.
      const grants = signers.map((role) => ({ party: operation, role }))
      return writeAll(
        {
          ...{ kind: 'audience.opened', subject: audience, audience, agency },
          content: { ...opened('named_agencies'), grants },
        },
        {
          ...{ kind: 'release.prepared', audience, agency },
          content: {
            ...opened('named_agencies'),
            ...{ figures, digest, hubSignature, ...(correction && { correction }) },
          },
        },
      )
    },
    sign(release) {
      const state = ports.subjects().get('release', release)?.state
      const header = about(release)
      if (!state || !header) return Promise.resolve({ ok: false, refusal: refuse('subject_unknown') })
      return writeAll({
        ...{ kind: 'release.signed', subject: release, audience: header.audience, agency },
        content: { digest: state.digest },
      })
    },
    withdraw(release, reason) {
      const header = about(release)
      if (!header) return Promise.resolve({ ok: false, refusal: refuse('subject_unknown') })
      return writeAll({
        ...{ kind: 'release.withdrawn', subject: release, audience: header.audience, agency },
        content: { reason },
      })
    },
  }
}

const signers: Role[] = ['coordinator', 'communications', 'data_protection_officer', 'analyst']

const asked = <Value extends object>(reply: Value | Refusal) =>
  isRefusal(reply) ? { refusal: reply } : { value: reply }

/** Whether a role is told how many people there are. */
export function mayCountPeople(roles: Role[]): boolean {
  const needed: readonly Role[] = routes.people.caller.roles
  return roles.some((role) => needed.includes(role))
}
