import { randomBytes } from 'node:crypto'
import { isRefusal, type Role } from '@libertad/domain'
import { writeInvitation } from '@libertad/participant'
import { PlayFault, type CastPerson, type World } from '@libertad/scenario'
import { keyPair } from './device-keys.ts'
import type { playerFor } from './play-once.ts'

export interface WatchLink {
  role: Role
  workName: string
  where: string
  link: string
}

/** One new invitation for each role, so that whoever watches can sit at that person's desk. Each works once. */
export async function watchLinks(
  world: World,
  playing: ReturnType<typeof playerFor>['playing'],
  shown: string,
): Promise<WatchLink[]> {
  const { cast } = world
  const host = await playing.playerOf(cast.host)
  const card = await host.client.hub()
  const now = isRefusal(card) ? world.actionBegins : Date.parse(card.journalNow)
  host.clock.now = now
  const links: WatchLink[] = []
  for (const [role, person, where] of seats(cast)) {
    const secret = new Uint8Array(randomBytes(32))
    const written = await host.participant.write({
      ...{ kind: 'device.invited', audience: cast.registry, agency: cast.cellAgency.id },
      content: {
        handling: 'participants',
        reviewOn: new Date(now + 365 * 86_400_000).toISOString().slice(0, 10),
        person: person.id,
        invitationKey: keyPair(secret).publicKey,
        expiresAt: new Date(now + 60 * 86_400_000).toISOString(),
      },
    })
    if (isRefusal(written)) throw new PlayFault(`no invitation could be written: ${written.refused}`)
    const invitation = writeInvitation({
      ...{ operation: cast.operation, device: written.subject, person: person.id, agency: person.agency },
      ...{ registry: cast.registry, secret: Buffer.from(secret).toString('base64url') },
    })
    links.push({ role, workName: person.workName, where, link: `${shown}/enrol#${invitation}` })
  }
  const trouble = await host.participant.push()
  if (trouble) throw new PlayFault(`the invitations were not taken: ${trouble.refused}`)
  return links
}

function seats(cast: World['cast']): [Role, CastPerson, string][] {
  const mine = cast.countries.find(({ country }) => country === 'GY') ?? cast.countries[0]!
  const { lead, analyst, prosecutor, caseWorker, teams, country } = mine
  return [
    ['coordinator', cast.founder, cast.cellAgency.name],
    ['country_lead', lead, country],
    ['field_officer', teams[0]!.officers[0]!, country],
    ['analyst', analyst, country],
    ['case_worker', caseWorker, country],
    ['prosecutor', prosecutor, country],
    ['communications', cast.communications, cast.cellAgency.name],
    ['data_protection_officer', cast.protection, cast.cellAgency.name],
    ['administrator', cast.administrator, cast.cellAgency.name],
  ]
}
