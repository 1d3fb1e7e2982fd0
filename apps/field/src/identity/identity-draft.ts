import type { IdentityContent } from '../model/field-port.ts'
import { dayOf } from '../design/days.ts'

/** How her birth is known. */
export type BirthWay = 'day' | 'year' | 'age' | 'not_known'

export interface IdentityDraft extends Omit<IdentityContent, 'birthDate' | 'documents'> {
  birth: { way: BirthWay | undefined; day: string; month: string; year: string; age: string }
  /** Carried along: documents are kept on a screen of their own. */
  documents: IdentityContent['documents']
}

export type Contact = IdentityContent['contacts'][number]
export const contactKinds = ['phone', 'messages', 'relative', 'other'] as const

export const newIdentity: IdentityDraft = {
  ...{ calledBy: '', given: '', family: '', asWritten: '', nationality: '' },
  ...{ contacts: [], languages: [], documents: [] },
  birth: { way: undefined, day: '', month: '', year: '', age: '' },
}

/**
 * Birth as it is known: a day, `1999-XX-XX` for a year, `~1999` for an age that she gave this year. Undefined when the
 * calendar has no such day or the numbers cannot be hers.
 */
export function birthDate({ birth }: IdentityDraft, today: string): string | undefined {
  const { way, day, month, year, age } = birth
  const thisYear = Number(today.slice(0, 4))
  const isYear = /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= thisYear
  switch (way) {
    case 'day': {
      const born = isYear
        ? dayOf(Number(year), Number(month || Number.NaN), Number(day || Number.NaN))
        : undefined
      return born !== undefined && born <= today ? born : undefined
    }
    case 'year':
      return isYear ? `${year}-XX-XX` : undefined
    case 'age':
      return /^\d{1,3}$/.test(age) && Number(age) <= 120 ? `~${thisYear - Number(age)}` : undefined
    default:
      return ''
  }
}

export type IdentityLack = 'name' | 'birth' | 'contact'

/** What is wrong or missing. One name is enough: many people have one only. */
export function identityLacks(draft: IdentityDraft, today: string): IdentityLack | undefined {
  const { calledBy, given, family, asWritten } = draft
  if ([calledBy, given, family, asWritten].every((name) => name.trim() === '')) return 'name'
  if (birthDate(draft, today) === undefined) return 'birth'
  return draft.contacts.some(({ value }) => value.trim() === '') ? 'contact' : undefined
}

/** What is sealed. `index` is what lists show after unlocking: the name she wants to be called by. */
export function identityContent(
  draft: IdentityDraft,
  today: string,
): { value: IdentityContent; index: string } | undefined {
  const born = birthDate(draft, today)
  if (identityLacks(draft, today) || born === undefined) return undefined
  const names = [draft.calledBy, draft.given, draft.family, draft.asWritten].map((name) => name.trim())
  const [calledBy, given, family, asWritten] = names as [string, string, string, string]
  return {
    value: {
      ...{ family, given, calledBy, birthDate: born, asWritten, documents: draft.documents },
      contacts: draft.contacts.map((contact) => ({ ...contact, value: contact.value.trim() })),
      ...{ nationality: draft.nationality, languages: draft.languages },
    },
    index: calledBy || given || family || asWritten,
  }
}

/** The form filled with what was opened, to write it anew. */
export function draftOf({ birthDate: born, ...rest }: IdentityContent, today: string): IdentityDraft {
  return { ...rest, birth: { ...newIdentity.birth, ...birthIn(born, Number(today.slice(0, 4))) } }
}

function birthIn(born: string, thisYear: number): Partial<IdentityDraft['birth']> {
  if (born === '') return { way: 'not_known' }
  if (born.startsWith('~')) return { way: 'age', age: String(thisYear - Number(born.slice(1))) }
  const [year = '', month = '', day = ''] = born.split('-')
  return month === 'XX' ? { way: 'year', year } : { way: 'day', day, month, year }
}
