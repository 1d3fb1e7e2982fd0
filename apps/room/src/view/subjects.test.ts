import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldSite, type Entry } from '@libertad/domain'
import { entriesOf } from '@libertad/domain/testing/entries-of'
import { subjectBook } from './subjects.ts'

const start = Date.parse('2018-04-01T00:00:00.000Z')
const minute = (n: number) => new Date(start + n * 60_000).toISOString()

/** One site's entries as the hub took them, a minute apart; the last may still wait on its device. */
const taken = fc.tuple(entriesOf('site'), fc.boolean()).map(([entries, waits]) => {
  const subject = 'site'
  const own = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  return own.map((entry, at): Entry => {
    const header = { ...entry.header, subject }
    const isWaiting = waits && at > 0 && at === own.length - 1
    return isWaiting
      ? { id: entry.id, header, body: entry.body }
      : { ...entry, header, number: at + 1, receivedAt: minute(at) }
  })
})

test('a moment shows what the fold of the entries taken until then is, in whatever order they came here', () => {
  fc.assert(
    fc.property(taken, fc.nat(12), fc.infiniteStream(fc.nat(2 ** 30)), (entries, at, chance) => {
      const book = subjectBook()
      const shuffled = entries
        .map((entry) => ({ entry, by: chance.next().value as number }))
        .sort((one, other) => one.by - other.by)
        .map(({ entry }) => entry)
      const half = Math.floor(shuffled.length / 2)
      book.take(shuffled.slice(0, half))
      // A look in between must not leave a stale fold behind.
      book.at(minute(at)).all('site')
      book.take(shuffled)
      const until = entries.filter(({ receivedAt }) => receivedAt !== undefined && receivedAt <= minute(at))
      expect(book.at(minute(at)).get('site', 'site')?.state).toEqual(fold(until, foldSite).state)
      expect(book.at(undefined).get('site', 'site')?.state).toEqual(fold(entries, foldSite).state)
      expect(book.at(minute(at)).entries).toEqual(until)
    }),
  )
})

test('an own entry that gets its number is not twice there', () => {
  const [opened] = fc.sample(entriesOf('site'), 1)[0]!
  const book = subjectBook()
  book.take([{ id: opened!.id, header: opened!.header, body: opened!.body }])
  book.take([{ ...opened!, number: 1, receivedAt: minute(0) }])
  expect(book.at(undefined).entries).toHaveLength(1)
  expect(book.at(minute(1)).entries).toHaveLength(1)
})

test('what is no longer in the journal is shown no more: the hub refused it', () => {
  fc.assert(
    fc.property(taken, fc.nat(12), (entries, at) => {
      const gone = entries[at % entries.length]!
      const left = entries.filter((entry) => entry !== gone)
      const [book, expected] = [subjectBook(), subjectBook()]
      book.take(entries)
      book.take(left)
      expected.take(left)
      expect(book.at(undefined).entries).toEqual(expected.at(undefined).entries)
      expect(book.at(undefined).all('site')).toEqual(expected.at(undefined).all('site'))
    }),
  )
})
