import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, holders, today } from '../testing/holders.ts'
import { writeZone } from '../testing/write-zone.ts'
import { readTravelDocuments, type Repair, type TravelDocument } from './index.ts'

const read = (text: string) => readTravelDocuments(text, { today })

/** What every reading of the same zone has in common, however it was typed. */
const meant = ({ format, fields, wrongCheckDigits }: TravelDocument) => ({
  ...{ format, wrongCheckDigits },
  fields: Object.entries(fields).map(([name, { value, check }]) => [name, value, check?.found]),
})

/** Faults of typing and recognising, and the repair that each must name. */
const faults: Record<string, { makes: (lines: string[]) => string; names: Repair['repair'] }> = {
  'small letters': { makes: (lines) => lines.join('\n').toLowerCase(), names: 'small_letters' },
  blanks: {
    makes: (lines) => lines.map((line) => line.replaceAll(/(.{7})/g, '$1 ')).join('\n'),
    names: 'blanks_removed',
  },
  'blanks for fillers': {
    makes: (lines) => lines.map((line) => line.replaceAll(/(?<=\w)<(?=\w)/g, ' ')).join('\n'),
    names: 'blanks_as_fillers',
  },
  'other marks': { makes: (lines) => lines.join('\n').replaceAll('<', '‹'), names: 'marks_as_fillers' },
  'double marks': { makes: (lines) => lines.join('\n').replaceAll('<<', '«'), names: 'marks_as_fillers' },
  'full width': { makes: (lines) => lines.join('\n').replaceAll('<', '＜'), names: 'other_characters' },
  'no line breaks': { makes: (lines) => lines.join(''), names: 'lines_joined_and_cut' },
  'a broken line': {
    makes: (lines) => lines.join('\n').replace(/^(.{20})/, '$1\n'),
    names: 'lines_joined_and_cut',
  },
  'turned lines': { makes: (lines) => lines.toReversed().join('\n'), names: 'lines_reordered' },
  'blank lines between': { makes: (lines) => lines.join('\n\n'), names: 'blank_lines_left_out' },
  'a heading': { makes: (lines) => ['Seen at the gate', ...lines].join('\n'), names: 'other_lines_left_out' },
}

/** What a fault needs to be one: a blank for a filler needs a filler within, a double mark two. */
const shows = (lines: string[], text: string) => text !== lines.join('\n')

describe.each(formats)('%s, typed or recognised', (format) => {
  test.each(Object.keys(faults))('with %s is read as it was meant, and the repair is named', (fault) => {
    const { makes, names } = faults[fault]!
    fc.assert(
      fc.property(holders(format), (holder) => {
        const lines = writeZone(format, holder)
        const text = makes(lines)
        fc.pre(shows(lines, text))
        const { documents, refused } = read(text)
        expect(refused).toEqual([])
        expect(documents.map(meant)).toEqual(read(lines.join('\n')).documents.map(meant))
        expect(documents[0]!.repairs.map(({ repair }) => repair)).toContain(names)
      }),
      { numRuns: 40 },
    )
  })

  test('with fillers lost or doubled at the end of the names', () => {
    const few = fc.integer({ min: -6, max: 4 }).filter((count) => count !== 0)
    fc.assert(
      fc.property(holders(format), few, (holder, count) => {
        const lines = writeZone(format, holder)
        const names = format === 'TD1' ? 2 : 0
        const longer = lines[names]!.padEnd(lines[names]!.length + count, '<').slice(
          0,
          lines[names]!.length + count,
        )
        fc.pre(count > 0 ? lines[names]!.endsWith('<') : lines[names]!.endsWith('<'.repeat(-count)))
        const given = lines.with(names, longer)
        for (const text of [given.join('\n'), given.join('')]) {
          const { documents } = read(text)
          expect(documents.map(meant)).toEqual(read(lines.join('\n')).documents.map(meant))
        }
      }),
      { numRuns: 40 },
    )
  })
})
