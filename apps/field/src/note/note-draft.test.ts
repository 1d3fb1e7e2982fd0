import { expect, test } from 'vitest'
import { longestNote, noteContent, readNote } from './note-draft.ts'

test('nothing written is no note', () => {
  expect(noteContent({ text: ' \n' }, 'en')).toBeUndefined()
  expect(noteContent({ text: ' She asked for her sister. ' }, 'en')).toEqual({
    ...{ text: 'She asked for her sister.', language: 'en' },
  })
})

test('a note has an end', () => {
  expect(noteContent({ text: 'a'.repeat(longestNote + 1) }, 'en')?.text.length).toBe(longestNote)
})

test('what is no note is not shown as one', () => {
  for (const value of [undefined, null, 'text', { text: 3 }]) expect(readNote(value)).toBeUndefined()
  expect(readNote({ text: 'a', language: 'es', later: true })).toEqual({ text: 'a', language: 'es' })
})
