import { country, day, label, zone, type AgencyType } from '@libertad/domain'
import type { Found } from '../model/room-port.ts'

/** What stands in the form: text as typed, and choices that may still be open. */
export interface FoundDraft {
  operation: string
  firstDay: string
  lastDay: string
  zone: string
  agency: string
  agencyType: AgencyType | ''
  country: string
  workName: string
  code: string
}
export type FoundField = keyof FoundDraft

/** In the order of the form, which is the order in which mistakes are looked at. */
export const foundFields: readonly FoundField[] = [
  'operation',
  'firstDay',
  'lastDay',
  'zone',
  'agency',
  'agencyType',
  'country',
  'workName',
  'code',
]

/** Left open; the last day before the first; signs that a name may not hold. */
export type Mistake = 'needed' | 'day_order' | 'signs'
export type Mistakes = Partial<Record<FoundField, Mistake>>

/** Longest names, as the journal takes them. */
export const longest = { name: 80, workName: 40, code: 40 } as const

const shapes = {
  operation: label(longest.name),
  firstDay: day(),
  lastDay: day(),
  zone: zone(),
  agency: label(longest.name),
  country: country(),
  workName: label(longest.workName),
}

export type CheckedFound = { right: true; found: Found } | { right: false; mistakes: Mistakes }

/** The founding as it is sent, or what is wrong in the form. The hub checks all of it again. */
export function checkFound(draft: FoundDraft, codeNeeded: boolean): CheckedFound {
  const { agencyType, code, ...names } = trimmed(draft)
  const mistakes: Mistakes = {}
  for (const [field, value] of Object.entries(names) as [keyof typeof names, string][]) {
    if (value === '') mistakes[field] = 'needed'
    else if (!shapes[field].safeParse(value).success) mistakes[field] = 'signs'
  }
  if (agencyType === '') mistakes.agencyType = 'needed'
  if (codeNeeded && code === '') mistakes.code = 'needed'
  // Days are written so that their order is the order of their letters.
  if (!mistakes.firstDay && !mistakes.lastDay && names.lastDay < names.firstDay)
    mistakes.lastDay = 'day_order'
  if (agencyType === '' || Object.keys(mistakes).length > 0) return { right: false, mistakes }
  return { right: true, found: { ...names, agencyType, ...(codeNeeded ? { code } : {}) } }
}

function trimmed(draft: FoundDraft): FoundDraft {
  const { operation, agency, workName, code } = draft
  return {
    ...draft,
    ...{ operation: operation.trim(), agency: agency.trim() },
    ...{ workName: workName.trim(), code: code.trim() },
  }
}
