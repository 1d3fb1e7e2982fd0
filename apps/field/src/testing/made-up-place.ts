import { newSigningKey, randomBytes, sha256, type KeptIdentity } from '@libertad/browser'
import { certify, newSealingIdentity, payloadHash, rootFromSeed, wrapText } from '@libertad/sealing'
import { madeUpRegistry } from '../journal/decoy/who-is-who.ts'

const uuid = () => crypto.randomUUID()
const hour = 3_600_000
const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const
const day = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Made up: an operation on a river, with a team, three sites, leads that age, a shelter and its keys. */
export async function madeUpPlace(now: number) {
  const facts = {
    operation: { name: 'Libertad II', zone: 'America/Guyana' },
    agency: { name: 'Guyana Police Force (made up)', country: 'GY' },
    ...{ workName: 'T. Grant', team: 3 },
  }
  const { place, journal, by } = madeUpRegistry(facts, uuid, now - 30 * 24 * hour)
  const [device, actor] = await Promise.all([
    newSigningKey({ toBeSealed: true }),
    newSigningKey({ toBeSealed: true }),
  ])
  const identity: KeptIdentity = {
    ...{ operation: place.operation, person: place.person, device: place.device, agency: place.agency },
    keys: { device: device.kept, actor: actor.kept },
  }
  const invited = journal.add({
    ...{ ...by, kind: 'device.invited', subject: place.device },
    content: {
      ...opening,
      person: place.person,
      invitationKey: 'A'.repeat(43),
      expiresAt: '2099-01-01T00:00:00.000Z',
    },
  })
  const own = { agency: place.agency, actor: place.person, device: place.device }
  journal.add({
    ...{ ...by, ...own, kind: 'device.enrolled', subject: place.device, basedOn: [invited] },
    content: { deviceKey: device.publicKey, actorKey: actor.publicKey, proof: 'A'.repeat(86) },
  })
  const sites = addSites(now, place, journal, { ...by, ...own, audience: place.participants })
  const shelter = await addShelter(now, place, journal, by)
  return { place, identity, changes: journal.changes(), sites, shelter }
}

type Registry = ReturnType<typeof madeUpRegistry>

function addSites(
  now: number,
  place: Registry['place'],
  journal: Registry['journal'],
  by: Registry['by'],
): string[] {
  const described = [
    ['GY-M14', 'mine', 'Upper bend', 5, 'none', 9],
    ['GY-M15', 'mine', 'Creek dredge', 6, 'none', 23],
    ['GY-N12', 'nightclub', 'Landing bar', 1, 'patchy', 2],
  ] as const
  return described.map(([code, kind, placeName, hoursToReach, coverage, leadDays]) => {
    const [subject, lead] = [uuid(), uuid()]
    const at = now - leadDays * 24 * hour
    const reported = journal.add({
      ...{ ...by, kind: 'site.reported', subject, at },
      content: {
        ...{
          ...opening,
          code,
          kind,
          country: 'GY',
          zone: 'America/Guyana',
          placeName,
          hoursToReach,
          coverage,
        },
        means: ['boat'],
      },
    })
    journal.add({
      ...{ ...by, kind: 'lead.reported', subject: lead, at },
      content: {
        ...opening,
        site: subject,
        source: 'worker',
        reliability: 'B',
        credibility: '3',
        features: [],
      },
    })
    journal.add({
      ...{ ...by, kind: 'site.tasked', subject, at: at + hour, basedOn: [reported] },
      content: { team: place.team, day: day(now) },
    })
    return subject
  })
}

async function addShelter(
  now: number,
  { operation }: Registry['place'],
  journal: Registry['journal'],
  by: Registry['by'],
) {
  const [agency, service] = [uuid(), uuid()]
  const at = now - 9 * 24 * hour
  journal.add({
    ...{ ...by, kind: 'agency.joined', subject: agency, at },
    content: {
      ...opening,
      country: 'GY',
      name: 'Harbour House (made up)',
      type: 'ngo',
      languages: ['spa'],
      audience: uuid(),
    },
  })
  const root = await rootFromSeed(randomBytes(32))
  const { identity, recipient } = await newSealingIdentity()
  const of = { ...by, subject: agency, agency, at }
  const rootKey = root.publicKey
  journal.add({
    ...{ ...of, kind: 'agency.root_declared' },
    content: { rootKey, proof: await certify('agency_root', { operation, agency, rootKey }, root.sign) },
  })
  const key = await wrapText(identity, { operation, subject: agency, agency, actor: by.actor }, [recipient])
  journal.add({
    ...{ ...of, kind: 'agency.epoch_begun' },
    content: {
      ...{ epoch: 1, recipient, root: rootKey, reason: 'planned', members: [by.actor] },
      proof: await certify('epoch', { operation, agency, epoch: 1, recipient }, root.sign),
      key: payloadHash(sha256, key),
    },
  })
  const offered = journal.add({
    ...{ ...of, kind: 'service.offered', subject: service },
    content: {
      ...{ ...opening, name: 'Harbour House', country: 'GY', kinds: ['shelter', 'psychological'] },
      ...{ languages: ['spa', 'eng'], takes: ['women', 'girls'], hours: 'always', answersWithin: 12 },
    },
  })
  journal.add({
    ...{ ...of, kind: 'service.capacity_reported', subject: service, basedOn: [offered] },
    content: { free: 3, at: new Date(at).toISOString() },
  })
  return { agency, service, rootKey }
}
