import { readinessItems, type ReadinessItem } from '@libertad/domain'
import type { CountryPlan, ReadinessView } from '../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'
import { readNumber } from '../form/read-number.ts'

/** A report on one item, as it is being written. */
export interface ReadinessDraft {
  item: ReadinessItem
  state: ReadinessView['state'] | ''
  /** How many there are, and how many are needed, as typed. */
  have: string
  need: string
}

type Readiness = CountryPlan['readiness']

/** An agreement is there or not, and so is a prosecutor: all else is counted too. */
export function isCounted(item: ReadinessItem): boolean {
  return item !== 'agreement' && item !== 'prosecutor_on_call'
}

/** What was reported last on an item, to be changed. */
export function draftOf(readiness: Readiness, item: ReadinessItem): ReadinessDraft {
  const { state = '', have, need } = readiness[item] ?? {}
  return { item, state, have: have?.toString() ?? '', need: need?.toString() ?? '' }
}

/** The item that comes next after one was reported: one that nobody reported yet, else the same. */
export function nextItem(readiness: Readiness, reported: ReadinessItem): ReadinessItem {
  const at = readinessItems.indexOf(reported)
  const others = [...readinessItems.slice(at + 1), ...readinessItems.slice(0, at)]
  return others.find((item) => !readiness[item]) ?? reported
}

/** The report as an entry, or what is wrong with it: both figures or none, and ready only with as many as are needed. */
export function madeReadiness(country: string, draft: ReadinessDraft): Made<keyof ReadinessDraft> {
  const { item, state } = draft
  const range = { from: 0, to: 100_000, whole: true }
  const [have, need] = (['have', 'need'] as const).map((field) =>
    readNumber(isCounted(item) ? draft[field] : '', range),
  ) as [ReturnType<typeof readNumber>, ReturnType<typeof readNumber>]
  const mistakes: Mistakes<keyof ReadinessDraft> = {
    ...(state === '' ? { state: 'needed' as const } : {}),
    ...(have.mistake ? { have: have.mistake } : {}),
    ...(need.mistake ? { need: need.mistake } : {}),
  }
  if (!have.mistake && !need.mistake) {
    const [there, needed] = [have.value, need.value]
    if (there === undefined && needed !== undefined) mistakes.have = 'both'
    else if (there !== undefined && needed === undefined) mistakes.need = 'both'
    else if (state === 'ready' && (there ?? 0) < (needed ?? 0)) mistakes.have = 'not_enough'
  }
  return madeOf(mistakes, () => ({
    ...{ kind: 'country.readiness_reported', subject: country },
    content: {
      ...{ item, state: state as ReadinessView['state'] },
      ...(have.value === undefined || need.value === undefined ? {} : { have: have.value, need: need.value }),
    },
  }))
}
