import type { JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { aDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type Place } from './a-hub.ts'
import { aPersonMet, aPhase, plansAPhase } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { journalsOf } from './journal-of.ts'
import { twoAgencies } from './two-agencies.ts'

export interface FullJournal {
  file: JournalFile
  operation: Place
  founder: Member
  officer: Member
  /** Her device was revoked at the end. */
  revoked: Member
}

/**
 * A journal in which everything is that a verifier must bear: several devices, decisions, an entry that was refused
 * and acknowledged, an erased body, a revoked device.
 */
export async function aFullJournal(): Promise<FullJournal> {
  const db = await aDatabase()
  const it = await aHub(db)
  const founder = await it.founder()
  const [ours] = await twoAgencies(it, founder)
  const { officer, lead, team } = ours
  const { participants, registry } = it.operation
  await plansAPhase(founder, participants)
  // Refused: an officer plans no phase. Her next parcel says that she was told.
  must(
    await officer.write({ kind: 'phase.planned', audience: participants, agency: ours.id, content: aPhase }),
  )
  for (let i = 0; i < 3; i++) {
    const met = { kind: 'person_met.recorded', audience: team.audience, agency: ours.id } as const
    must(await officer.write({ ...met, content: aPersonMet }))
  }
  must(await officer.push())
  const met = { kind: 'person_met.corrected', audience: team.audience, agency: ours.id } as const
  must(await officer.write({ ...met, subject: ours.met.subject, content: { sex: 'other' } }))
  must(await officer.push())
  const hand = await byHand(lead, it.operation)
  // A parcel of which nothing was taken.
  await hand.push([
    { header: { kind: 'phase.planned', audience: participants }, body: { salt: salt(), ...aPhase } },
  ])
  await hand.push([
    {
      header: { kind: 'bodies.erased', ring: 'case', subject: ours.met.subject, audience: team.audience },
      body: { salt: salt(), entries: [ours.met.id], ground: 'her_request' },
    },
  ])
  const revoked = await it.member(founder, { agency: ours.id, roles: ['analyst'] })
  await plansAPhase(founder, participants)
  must(
    await founder.write({
      ...{
        kind: 'device.revoked',
        subject: revoked.identity.device,
        audience: registry,
        agency: founder.agency,
      },
      content: { reason: 'lost' },
    }),
  )
  must(await founder.push())
  const [file] = await journalsOf(db.database)
  await it.close()
  await db.drop()
  return { file: file!, operation: it.operation, founder, officer, revoked }
}
