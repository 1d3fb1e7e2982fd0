import { randomBytes } from 'node:crypto'
import { recordConsent, refer } from '@libertad/casework'
import { consentTo, meets, referralTo } from './care.ts'
import { must, type Member, type Place } from './people.ts'
import { aToken } from './secrets.ts'
import { synced, type KeyedAgency } from './with-keys.ts'

export interface Planted {
  /** Stands in everything that was sealed. */
  secret: string
  /** Stands in a work name, which everybody in the operation reads: whoever looks must find it. */
  known: string
  /** Sealed subjects, by what they hold. */
  subjects: Record<string, string>
}

/**
 * One person with all that may be sealed about her, each holding the same token: names, birth, numbers, contacts,
 * prose, the bytes of a photograph, a plan for her safety, a package that was sent to another agency and opened.
 */
export async function plantSecrets(
  { registry }: Pick<Place, 'registry'>,
  founder: Member,
  sends: KeyedAgency,
  receives: KeyedAgency,
): Promise<Planted> {
  const [secret, known] = [aToken(), aToken()]
  must(
    await founder.write({
      ...{ kind: 'person.joined', audience: registry, agency: founder.agency },
      content: {
        ...{ handling: 'participants', reviewOn: '2030-01-01', agency: sends.id },
        ...{ workName: known, roles: ['analyst'], teams: [] },
      },
    }),
  )
  must(await founder.push())
  const { officer, team, caseWorker } = sends
  const met = await meets(officer, sends)
  const own = { about: met, audience: team.audience, handling: 'own_agency' } as const
  const photograph = Buffer.concat([randomBytes(1_001), Buffer.from(secret), randomBytes(3_000)])
  const values = {
    identity: {
      ...{ name: `Anna ${secret}`, otherNames: [`Nana ${secret}`], born: `1998-03-14 ${secret}` },
      ...{ document: { number: `${secret}7`, kind: 'passport' }, contacts: [`tel:+592 ${secret}`] },
    },
    note: `She said that ${secret} holds her papers. `.repeat(40),
    document: { zone: `P<VEN${secret}<<`, text: secret },
    photograph: photograph.toString('base64'),
    safety_plan: { places: [secret], whom: secret },
  }
  const subjects: Record<string, string> = {}
  for (const [thing, value] of Object.entries(values)) {
    const index = thing === 'identity' ? `Anna ${secret}` : undefined
    const wish = { ...own, thing: thing as keyof typeof values, value, index }
    subjects[thing] = must(await officer.sealer.seal(wish)).subject
  }
  must(await recordConsent(officer.casework, consentTo(receives.id, met, sends)))
  const parts = { name: `Anna ${secret}`, needs: { text: secret } }
  subjects.package = must(await refer(officer.casework, referralTo(receives.id, met, { parts }))).package
  await synced(officer, caseWorker, receives.caseWorker)
  must(await officer.sealer.reseal(subjects.note!, `Corrected: ${secret}`))
  await synced(officer, caseWorker)
  // Read by those who may, on devices of theirs: the plain text is there and on no way.
  for (const subject of Object.values(subjects))
    if (subject !== subjects.package) must(await caseWorker.sealer.open(subject, 'own_caseload'))
  must(await receives.caseWorker.sealer.open(subjects.package, 'referral'))
  await synced(caseWorker, receives.caseWorker)
  return { secret, known, subjects }
}
