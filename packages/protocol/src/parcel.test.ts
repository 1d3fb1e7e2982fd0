import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal, type Refusal } from '@libertad/domain'
import { toBase64url } from './bytes.ts'
import { hubSigns } from './head.ts'
import { writeHeader } from './header.ts'
import { actorSigns, deviceSigns, invitationSigns, openParcel, parcelShape } from './parcel.ts'
import { readStatement, writeStatement, type OpenedParcel, type Parcel } from './parcel.ts'
import { drawn, holds, newKeys, sealed, signed, type Drawn } from './testing/a-parcel.ts'
import { sha256 } from './testing/arbitraries.ts'

const keys = newKeys()

function opened(parcel: Parcel): OpenedParcel {
  const result = openParcel(sha256, parcel)
  if (isRefusal(result)) throw new Error(`refused: ${result.refused} ${result.at ?? ''}`)
  return result
}

const refusal = (parcel: Parcel): Refusal | undefined => {
  const result = openParcel(sha256, parcel)
  return isRefusal(result) ? result : undefined
}

/** The parcel with one entry changed after it was signed. */
const withEntry = (parcel: Parcel, at: number, change: Partial<Parcel['entries'][number]>): Parcel => ({
  ...parcel,
  entries: parcel.entries.with(at, { ...parcel.entries[at]!, ...change }),
})

const anywhere = fc.tuple(drawn, fc.nat()).map(([one, n]): [Drawn, number] => [one, n % one.entries.length])

test('a parcel opens to exactly what was put in', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const parcel = sealed(one, keys)
      expect(parcelShape.safeParse(parcel).success).toBe(true)
      const { statement, entries, leaves } = opened(parcel)
      expect(statement).toEqual(one.statement)
      expect(entries.map(({ header, headerText, bodyText }) => ({ header, headerText, bodyText }))).toEqual(
        one.entries,
      )
      expect(entries.map(({ body }) => body)).toEqual(
        one.entries.map(({ bodyText }) => JSON.parse(bodyText) as unknown),
      )
      expect(entries.every(({ fault }) => fault === undefined)).toBe(true)
      expect(entries.map(({ id }) => id)).toEqual(leaves.map(toBase64url))
    }),
  )
})

test('a statement is read as it was written', () => {
  fc.assert(
    fc.property(drawn, ({ statement }) => {
      const text = writeStatement(statement)
      expect(readStatement(text)).toEqual(statement)
      expect(writeStatement(readStatement(text)!)).toBe(text)
      expect(readStatement(JSON.stringify({ ...statement, more: true }))).toBeUndefined()
    }),
  )
})

test('a header changed in one letter breaks the whole, a body only its own entry', () => {
  fc.assert(
    fc.property(anywhere, ([one, at]) => {
      const parcel = sealed(one, keys)
      const header = { ...one.entries[at]!.header, version: (one.entries[at]!.header.version % 10_000) + 1 }
      expect(refusal(withEntry(parcel, at, { header: writeHeader(header) }))?.refused).toBe(
        'parcel_root_wrong',
      )
      const spaced = withEntry(parcel, at, { header: `${one.entries[at]!.headerText} ` })
      expect(refusal(spaced)?.refused).toBe('parcel_root_wrong')

      const altered = opened(withEntry(parcel, at, { body: `${one.entries[at]!.bodyText} ` }))
      const erased = opened(withEntry(parcel, at, { body: null }))
      for (const [result, fault] of [
        [altered, 'body_hash_wrong'],
        [erased, 'body_missing'],
      ] as const) {
        expect(result.entries[at]).toMatchObject({ body: undefined, fault: { refused: fault } })
        expect(result.entries.filter((entry) => entry.fault)).toHaveLength(1)
      }
    }),
  )
})

test('entries left out, added or in another order are another parcel', () => {
  fc.assert(
    fc.property(anywhere, ([one, at]) => {
      const parcel = sealed(one, keys)
      const { entries } = parcel
      expect(refusal({ ...parcel, entries: entries.toSpliced(at, 1) })?.refused).toBe('parcel_malformed')
      expect(refusal({ ...parcel, entries: [...entries, entries[at]!] })?.refused).toBe('parcel_malformed')
      if (entries.length > 1)
        expect(refusal({ ...parcel, entries: entries.toReversed() })?.refused).toBe('parcel_root_wrong')
    }),
  )
})

test('an entry of another device, person, operation or place in the row is named and not the others', () => {
  const foreign = '00000000-0000-4000-8000-000000000000'
  const faults = fc.constantFrom(
    ...([
      ['device', 'entry_foreign'],
      ['actor', 'entry_foreign'],
      ['operation', 'entry_foreign'],
    ] as const),
  )
  fc.assert(
    fc.property(drawn, faults, (one, [field, fault]) => {
      const statement = { ...one.statement, [field]: foreign }
      const { entries } = opened(sealed({ ...one, statement }, keys))
      expect(entries.map((entry) => entry.fault?.refused)).toEqual(one.entries.map(() => fault))
      const later = { ...one.statement, first: one.statement.first + 1 }
      const shifted = opened(sealed({ ...one, statement: later }, keys))
      expect(shifted.entries[0]!.fault?.refused).toBe('entry_out_of_sequence')
    }),
  )
})

test('each signature holds over its own line and over no other', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const { statement, deviceSignature, actorSignature } = sealed(one, keys)
      expect(holds(keys.device.publicKey, deviceSignature, deviceSigns(statement))).toBe(true)
      expect(holds(keys.actor.publicKey, actorSignature!, actorSigns(statement))).toBe(true)
      expect(holds(keys.device.publicKey, deviceSignature, actorSigns(statement))).toBe(false)
      expect(holds(keys.device.publicKey, deviceSignature, hubSigns(statement))).toBe(false)
      expect(holds(keys.device.publicKey, deviceSignature, Buffer.from(statement))).toBe(false)
      expect(holds(keys.actor.publicKey, deviceSignature, deviceSigns(statement))).toBe(false)
      expect(holds(keys.device.publicKey, deviceSignature, deviceSigns(`${statement} `))).toBe(false)
      // One key for both, as on a device of one person, still gives two signatures that do not stand for each other.
      const same = signed(keys.device.privateKey, actorSigns(statement))
      expect(holds(keys.device.publicKey, same, deviceSigns(statement))).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test('every signed line begins with a name of its own', () => {
  const lines = [deviceSigns('x'), actorSigns('x'), hubSigns('x'), invitationSigns('x', 'x', 'x', 'x')]
  const prefixes = lines.map((line) => Buffer.from(line).toString().split('\n')[0])
  expect(prefixes).toEqual([
    'libertad/parcel/device/1',
    'libertad/parcel/actor/1',
    'libertad/head/1',
    'libertad/enrolment/1',
  ])
})
