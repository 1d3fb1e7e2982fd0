import { randomBytes } from 'node:crypto'
import { isRefusal } from '@libertad/domain'
import { writeInvitation } from '@libertad/participant'
import { PlayFault, type CastPerson, type World } from '@libertad/scenario'
import { keyPair } from './device-keys.ts'
import type { playerFor } from './play-once.ts'

export interface WatchLink {
  /** Whose seat it is, as a reader is told. */
  seat: string
  workName: string
  where: string
  /** What is to be seen there. */
  shows: string
  link: string
}

/**
 * One new invitation for each seat, so that whoever watches can take that person's place. Each works once. `now`: the
 * journal's clock, milliseconds.
 */
export async function watchLinks(
  world: World,
  playing: ReturnType<typeof playerFor>['playing'],
  shown: string,
  now: number,
): Promise<WatchLink[]> {
  const { cast } = world
  const host = await playing.playerOf(cast.host)
  host.clock.now = now
  const links: WatchLink[] = []
  for (const { seat, person, where, shows, page } of seats(cast)) {
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
    links.push({ seat, workName: person.workName, where, shows, link: `${shown}${page}#${invitation}` })
  }
  const trouble = await host.participant.push()
  if (trouble) throw new PlayFault(`the invitations were not taken: ${trouble.refused}`)
  return links
}

interface Seat {
  seat: string
  person: CastPerson
  where: string
  shows: string
  /** Where its link leads: a desk or a phone. */
  page: '/enrol' | '/field/'
}

function seats({
  seat: mine,
  founder,
  communications,
  protection,
  administrator,
  cellAgency,
}: World['cast']): Seat[] {
  const { lead, analyst, prosecutor, caseWorker, teams, country, ngo } = mine
  const officer = teams[0]!.officers[0]!
  const cell = cellAgency.name
  const desk = (seat: string, person: CastPerson, where: string, shows: string): Seat => ({
    ...{ seat, person, where, shows, page: '/enrol' },
  })
  return [
    desk('coordinator', founder, cell, 'all countries, and who waits for a next step, without one name'),
    desk(
      'country lead',
      lead,
      country,
      "her country, and her agency's vault: names of those whom its teams met",
    ),
    desk('field officer', officer, country, "the plan and the day at an officer's desk"),
    { ...desk('phone of a field officer', officer, country, 'the same officer out there'), page: '/field/' },
    desk('analyst', analyst, country, 'leads, sites, suspects, and counts of people met'),
    desk(
      'case worker',
      caseWorker,
      ngo.name,
      'who was referred, with what each agreed to pass on, and her own cases',
    ),
    desk('prosecutor', prosecutor, country, 'arrests and charges'),
    desk(
      'communications',
      communications,
      cell,
      'what the public is told: figures only, put forward to be signed',
    ),
    desk(
      'data protection officer',
      protection,
      cell,
      'who is who, what the public is told, and no entry of any case',
    ),
    desk('administrator', administrator, cell, 'people and devices'),
  ]
}
