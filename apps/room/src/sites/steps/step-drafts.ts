import { day, type deconflictions, type leadVerdicts, type siteOutcomes } from '@libertad/domain'
import { madeOf, type Made, type Mistakes } from '../../form/made.ts'
import { readNumber } from '../../form/read-number.ts'

export interface AssessDraft {
  deconfliction: (typeof deconflictions)[number] | ''
  /** As typed. */
  expected: string
}

/** What a team would find, and whether somebody else works there. */
export function madeAssessment(site: string, draft: AssessDraft): Made<keyof AssessDraft> {
  const expected = readNumber(draft.expected, { from: 0, to: 10_000, whole: true })
  const mistakes: Mistakes<keyof AssessDraft> = {
    ...(draft.deconfliction === '' ? { deconfliction: 'needed' as const } : {}),
    ...(expected.mistake ? { expected: expected.mistake } : {}),
  }
  return madeOf(mistakes, () => ({
    ...{ kind: 'site.assessed', subject: site },
    content: {
      deconfliction: draft.deconfliction as (typeof deconflictions)[number],
      ...(expected.value === undefined ? {} : { expectedPeople: expected.value }),
    },
  }))
}

export interface TaskDraft {
  /** Id of the team. */
  team: string
  day: string
}

/** A team that goes there, and its day. */
export function madeTask(site: string, { team, day: on }: TaskDraft): Made<keyof TaskDraft> {
  const mistakes: Mistakes<keyof TaskDraft> = {
    ...(team === '' ? { team: 'needed' as const } : {}),
    ...(day().safeParse(on).success ? {} : { day: 'needed' as const }),
  }
  return madeOf(mistakes, () => ({ kind: 'site.tasked', subject: site, content: { team, day: on } }))
}

export interface CloseDraft {
  outcome: (typeof siteOutcomes)[number] | ''
}

/** The end of a site's life, with what came of it. */
export function madeClosing(site: string, { outcome }: CloseDraft): Made<'outcome'> {
  return outcome === ''
    ? { right: false, mistakes: { outcome: 'needed' } }
    : { right: true, write: { kind: 'site.closed', subject: site, content: { outcome } } }
}

export interface JudgeDraft {
  /** Id of the lead. */
  lead: string
  verdict: (typeof leadVerdicts)[number] | ''
}

/** A verdict on a lead. */
export function madeVerdict({ lead, verdict }: JudgeDraft): Made<keyof JudgeDraft> {
  const mistakes: Mistakes<keyof JudgeDraft> = {
    ...(lead === '' ? { lead: 'needed' as const } : {}),
    ...(verdict === '' ? { verdict: 'needed' as const } : {}),
  }
  return madeOf(mistakes, () => ({
    ...{ kind: 'lead.judged', subject: lead },
    content: { verdict: verdict as (typeof leadVerdicts)[number] },
  }))
}
