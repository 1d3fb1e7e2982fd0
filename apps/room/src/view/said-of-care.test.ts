import { loadWords } from '@libertad/words/load'
import { expect, test } from 'vitest'
import { saidOfCare } from './said-of-care.ts'

const slotsOf = (sentence: unknown): string[] => {
  const forms = typeof sentence === 'string' ? [sentence] : Object.values(sentence as Record<string, string>)
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))]
}

const aboutCare =
  /^(person_met|case|consent|legal_basis|referral|service|alert|sealed|agency\.(root|epoch|recovery)|person\.key)/

test('every sentence about care, seals and keys finds what fills it', async () => {
  const en = await loadWords('en')
  const kinds = Object.entries(en.entries).filter(([kind]) => aboutCare.test(kind))
  expect(kinds.length).toBeGreaterThan(50)
  for (const [kind, sentence] of kinds) {
    const slots = slotsOf(sentence)
    if (slots.length > 0)
      expect(Object.keys(saidOfCare[kind]?.({}) ?? {}), kind).toEqual(expect.arrayContaining(slots))
  }
})
