import { describe, expect, test } from 'vitest'
import { random } from '../../random.ts'
import { noteLanguages, noteOf, noteTopics } from './note-of.ts'

describe.each(noteLanguages)('notes in %s', (language) => {
  const about = (topic: (typeof noteTopics)[number]) =>
    Array.from({ length: 60 }, (_, i) => noteOf(random(i), language, { topics: [topic], time: '14:05' }))

  test('know at least forty sentences, no two alike', () => {
    const withoutNumbers = (note: string) => note.replaceAll(/\d+/g, '0')
    const all = noteTopics.flatMap((topic) => [...new Set(about(topic).map(withoutNumbers))])
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all).size).toBe(all.length)
  })

  test('leave no gap open and end as sentences do', () => {
    for (const note of noteTopics.flatMap(about)) expect(note).toMatch(/^\p{Lu}[^{}]+\.$/u)
  })

  test('are the same for the same seed and keep to four topics', () => {
    const facts = { topics: noteTopics, time: '09:30' }
    const note = noteOf(random('7'), language, facts)
    expect(noteOf(random('7'), language, facts)).toBe(note)
    expect(note.split(/(?<=\.) /)).toHaveLength(4)
    expect(note.length).toBeLessThan(600)
  })
})

test('a note about nothing is empty', () => {
  expect(noteOf(random('1'), 'en', { topics: [], time: '10:00' })).toBe('')
})
