import fc from 'fast-check'
import type { Entry, Header } from '../journal/entry.ts'
import { kindOf, kinds, type KindName } from '../kinds.ts'
import { arbitraryOf } from './arbitrary-of.ts'

export const idText = fc.uuid({ version: 4 })
export const hashText = fc.stringMatching(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)

const authors = fc.record({ agency: idText, actor: idText, device: idText })

/** A body of a kind, at its newest version. */
export const bodyOf = (kind: KindName): fc.Arbitrary<unknown> => arbitraryOf(kinds[kind].body)

export const kindNames = Object.keys(kinds) as KindName[]

/** Kinds about one type of subject: the one that opens it, and the others. */
export function kindsAbout(subject: string): { opens: KindName; others: KindName[] } {
  const all = kindNames.filter((name) => kinds[name].subject === subject)
  return {
    opens: all.find((name) => kindOf(name)!.opens)!,
    others: all.filter((name) => !kindOf(name)!.opens),
  }
}

interface Draft {
  id: string
  author: { agency: string; actor: string; device: string }
  claimedAt: string
  kind: string
  body: unknown
  /** Which of the entries before it the author had seen, by places counted back. */
  saw: number[]
  /** What a choice takes of what there is. */
  picks: number[]
  erased: boolean
}

const times = fc.date({ min: new Date('2018-04-01'), max: new Date('2018-04-30'), noInvalidDate: true })

const draft = (kind: string, body: fc.Arbitrary<unknown>): fc.Arbitrary<Draft> =>
  fc.record({
    ...{ id: hashText, author: authors, kind: fc.constant(kind), body },
    claimedAt: times.map((time) => time.toISOString()),
    saw: fc.array(fc.nat(5), { maxLength: 3 }),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    erased: fc.nat(9).map((n) => n === 0),
  })

/**
 * The entries of one subject as several devices wrote them, some without knowing of each other: the opening one
 * first, each naming only earlier ones. Among them one of a newer program, some erased, and choices between
 * entries that are there.
 */
export function entriesOf(subject: string, most = 9): fc.Arbitrary<Entry[]> {
  const { opens, others } = kindsAbout(subject)
  const later = [
    ...others.map((kind) => draft(kind, bodyOf(kind))),
    draft(`${subject}.from_tomorrow`, fc.object()),
  ]
  return fc
    .tuple(draft(opens, bodyOf(opens)), fc.array(fc.oneof(...later), { maxLength: most }), idText)
    .filter(([first, rest]) => new Set([first, ...rest].map(({ id }) => id)).size === rest.length + 1)
    .map(([first, rest, subjectId]) => {
      const drafts = [{ ...first, erased: false }, ...rest]
      return drafts.map((one, at) => entryFrom(one, at, drafts, subjectId))
    })
}

function entryFrom(one: Draft, at: number, drafts: Draft[], subject: string): Entry {
  const before = drafts.slice(0, at)
  const known = kindOf(one.kind)
  const header: Header = {
    ...{ v: 1, operation: subject, subject, kind: one.kind, version: known?.version ?? 1 },
    ...{ ring: known?.ring ?? 'operation', audience: subject, ...one.author, sequence: at + 1 },
    basedOn: [...new Set(one.saw.map((back) => before.at(-1 - back)?.id).filter((id) => id !== undefined))],
    ...{ claimedAt: one.claimedAt, body: one.id, sealed: [] },
  }
  const body = one.kind.endsWith('.chosen') ? choiceAmong(one, before) : one.body
  return {
    id: one.id,
    header,
    body: one.erased ? undefined : body,
    number: at + 1,
    receivedAt: one.claimedAt,
  }
}

const choosable: Record<string, string[]> = {
  'country.chosen': ['go'],
  'site.chosen': ['tasked', 'closed'],
  'lead.chosen': ['verdict'],
  'visit.chosen': ['ended'],
  'arrest.chosen': ['outcome'],
  'check.chosen': ['confirmed'],
  'person_met.chosen': ['determination', 'closed'],
  'case.chosen': ['determination', 'closed'],
  'referral.chosen': ['answer'],
}

/** A choice between two entries that are there, about a field that can be chosen. */
function choiceAmong({ body, kind, picks }: Draft, before: Draft[]): unknown {
  const pick = <Item>(items: Item[], at: number): Item => items[picks[at]! % items.length]!
  const ids = before.map(({ id }) => id)
  const between = [pick(ids, 0), pick(ids, 1)]
  return {
    ...(body as object),
    about: pick(choosable[kind]!, 2),
    between,
    takes: pick([...between, 'both'], 3),
  }
}
