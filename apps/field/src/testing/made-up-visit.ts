import type { Outcome } from '@libertad/browser'
import type { Content } from '@libertad/domain'
import type { FieldPort, IdentityContent } from '../model/field-port.ts'
import { screenedContent } from '../screening/draft/screened.ts'
import { beginScreening, type ScreeningDraft } from '../screening/draft/screening-draft.ts'

type Writes = Pick<FieldPort, 'write' | 'refer' | 'seal' | 'open'>
type Met = Content<'person_met.recorded'>

const instant = (at: number) => new Date(at).toISOString()
const minute = 60_000

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.refused} ${outcome.refusal.at ?? ''}`)
  return outcome.value
}

/** Made up: a visit under way since two hours, with four people on different steps of the way, and an arrest. */
export async function madeUpVisit(port: Writes, site: string, team: string, shelter: Shelter, now: number) {
  const zone = 'America/Guyana'
  const { subject: visit } = must(
    await port.write({
      kind: 'visit.started',
      content: { site, team, at: instant(now - 120 * minute), zone },
    }),
  )
  const meet = async (at: number, who: Pick<Met, 'sex' | 'ageBand' | 'exploitation'>) =>
    must(
      await port.write({
        kind: 'person_met.recorded',
        content: { visit, site, country: 'GY', metAt: instant(at), zone, interviewedBefore: 'no', ...who },
      }),
    ).subject
  const woman = { sex: 'woman', ageBand: '21-23', exploitation: ['forced_labour_or_services'] } as const
  const leaf = await meet(now - 110 * minute, { ...woman, exploitation: [...woman.exploitation] })
  await meet(now - 95 * minute, { sex: 'man', ageBand: '30-38', exploitation: ['unknown'] })
  const girl = await meet(now - 80 * minute, {
    sex: 'woman',
    ageBand: 'child_unknown',
    exploitation: ['unknown'],
  })
  await meet(now - 20 * minute, { sex: 'not_asked', ageBand: 'unknown', exploitation: ['unknown'] })
  await wayOf(port, leaf, shelter, now)
  await whoSheIs(port, leaf)
  must(
    await port.write({
      ...{ kind: 'person_met.path_set', subject: girl },
      content: { path: 'child', by: 'officer' },
    }),
  )
  const { subject: suspect } = must(
    await port.write({
      kind: 'suspect.recorded',
      content: { sex: 'man', ageBand: '39-47', roles: ['exploiter'], sites: [site] },
    }),
  )
  must(
    await port.write({
      kind: 'arrest.made',
      content: {
        ...{ suspect, visit, site, country: 'GY', at: instant(now - 60 * minute), zone },
        ground: 'caught_in_the_act',
      },
    }),
  )
}

export interface Shelter {
  agency: string
  service: string
}

/** Her name is sealed, and was read once since. */
async function whoSheIs(port: Writes, person: string): Promise<void> {
  const identity: IdentityContent = {
    ...{ family: 'Paz (made up)', given: 'Marisol', calledBy: 'Mari', birthDate: '2003-06-14' },
    ...{ asWritten: '', documents: [], nationality: 'VE', languages: ['spa'] },
    contacts: [{ kind: 'phone', value: '+58 000 000 0000', safe: 'no' }],
  }
  const { sealed } = must(await port.seal({ thing: 'identity', about: person, value: identity }))
  must(await port.open(sealed, 'safety'))
}

const rated = { ageBand: '21-23', country: 'GY' } as const

/** She spoke of other work than promised, of papers and debt; her officer saw a book of debts. */
const conversation = (now: number): ScreeningDraft => ({
  ...beginScreening(now - 90 * minute, now, 'labour'),
  ...{ at: 'seen', language: 'es', interpreting: 'none_needed', address: 'she', agrees: 'yes' },
  begin: { not_seen_or_heard: 'yes', water_and_seat: 'yes', language_understood: 'yes' },
  answers: {
    ...{ other_work: 'yes', other_pay: 'yes', long_hours: 'yes', little_pay: 'yes', papers_kept: 'yes' },
    ...{ debt: 'yes', cannot_leave: 'no', threatened: 'no_answer', hurt_here: 'no' },
  },
  seen: ['debt_book', 'papers_held_by_others'],
})

/** Screened, presumed, asked, referred. */
async function wayOf(port: Writes, person: string, { agency, service }: Shelter, now: number): Promise<void> {
  const at = instant(now - 90 * minute)
  const inLanguage = { language: 'spa', interpreting: 'none_needed' } as const
  const screened = must(
    await port.write({
      ...{ kind: 'person_met.screened', subject: person },
      content: screenedContent(conversation(now), { ...rated, path: 'adult' }, false),
    }),
  )
  must(
    await port.write({
      ...{ kind: 'person_met.determined', subject: person },
      content: {
        ...{ status: 'presumed', reasons: ['own_account'], law: 'palermo_3', at, differs: false },
        screening: screened.id,
      },
    }),
  )
  must(
    await port.write({
      ...{ kind: 'consent.recorded', near: person },
      content: {
        ...{
          ...inLanguage,
          person,
          purpose: 'share',
          recipient: agency,
          kinds: ['name', 'needs'],
          answer: 'yes',
        },
        ...{
          until: instant(now + 90 * 24 * 60 * minute).slice(0, 10),
          at,
          by: 'herself',
          manner: 'read_aloud',
          texts: 'consent-1',
        },
      },
    }),
  )
  const { referral } = must(
    await port.refer({
      ...{ person, to: agency, service, wants: ['shelter'], urgency: 'soon', answerWithinHours: 12 },
      parts: { needs: ['rest', 'safety'] },
    }),
  )
  must(
    await port.write({
      ...{ kind: 'person_met.next_step_set', subject: person },
      content: { step: 'referral', due: instant(now).slice(0, 10), referral },
    }),
  )
}
