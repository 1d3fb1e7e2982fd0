import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, holders, today } from '../testing/holders.ts'
import { writeZone } from '../testing/write-zone.ts'
import { indistinguishable, readTravelDocuments, type TravelDocument } from './index.ts'
import { layouts } from './layouts.ts'

const read = (lines: readonly string[]) => readTravelDocuments(lines.join('\n'), { today })
const sexes = { M: 'male', F: 'female', '<': 'unspecified' }

describe.each(formats)('%s', (format) => {
  test('what is written is read, with no repair and every digit right', () => {
    fc.assert(
      fc.property(holders(format), (holder) => {
        const { documents, refused } = read(writeZone(format, holder))
        expect(refused).toEqual([])
        const [document] = documents as [TravelDocument]
        expect(document).toMatchObject({ format, wrongCheckDigits: [], repairs: [] })
        const { fields } = document
        expect(fields.documentCode?.value).toBe(holder.documentCode)
        expect(fields.issuingState?.value).toBe(holder.issuingState)
        expect(fields.nationality?.value).toBe(holder.nationality)
        expect(fields.documentNumber?.value).toBe(holder.documentNumber)
        expect(fields.primaryIdentifier?.value).toBe(holder.primary.replaceAll('<', ' '))
        expect(fields.secondaryIdentifier?.value).toBe(holder.secondary.replaceAll('<', ' '))
        expect(fields.sex?.value).toBe(sexes[holder.sex])
        expect(fields.birthDate?.value?.replaceAll('-', '').slice(2)).toBe(holder.birth)
        expect(fields.expirationDate?.value?.replaceAll('-', '').slice(2)).toBe(holder.expiry)
        expect(fields.birthDate!.value! <= today).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('every field stands where it says', () => {
    fc.assert(
      fc.property(holders(format), (holder) => {
        const lines = writeZone(format, holder)
        const { fields } = read(lines).documents[0]!
        for (const { raw, line, from, to, check } of Object.values(fields)) {
          expect(lines[line - 1]!.slice(from - 1, to)).toBe(raw)
          if (check) expect(lines[check.line - 1]![check.at - 1]).toBe(check.found)
        }
      }),
    )
  })

  test('one changed character of what is checked is found, unless its value differs by a multiple of ten', () => {
    const layout = layouts.find((one) => one.format === format)!
    const checks = [
      ...layout.fields.flatMap(({ check }) => check ?? []),
      ...(layout.composite ? [layout.composite] : []),
    ]
    const places = checks.flatMap(({ at, over }) => [at, ...over])
    const any = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<')
    fc.assert(
      fc.property(
        holders(format),
        fc.constantFrom(...places),
        fc.nat(99),
        any,
        (holder, place, at, other) => {
          const lines = writeZone(format, holder)
          const i = place.from - 1 + (at % (place.to - place.from + 1))
          const old = lines[place.line - 1]![i]!
          lines[place.line - 1] =
            lines[place.line - 1]!.slice(0, i) + other + lines[place.line - 1]!.slice(i + 1)
          const { documents, refused } = read(lines)
          const found =
            refused.length > 0 ||
            documents.some(({ wrongCheckDigits, repairs, warnings }) => {
              return wrongCheckDigits.length > 0 || repairs.length > 0 || warnings.length > 0
            })
          if (!found) expect(indistinguishable(old, other)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
