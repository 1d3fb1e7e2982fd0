import { describe, expect, test } from 'vitest'
import { today } from '../testing/holders.ts'
import { writeZone, type Holder } from '../testing/write-zone.ts'
import { readTravelDocuments } from './index.ts'

const read = (text: string) => readTravelDocuments(text, { today })

const holder: Holder = {
  ...{
    documentCode: 'P',
    issuingState: 'UTO',
    primary: 'DE<WINTER',
    secondary: 'MIRA',
    documentNumber: 'X12',
  },
  ...{ nationality: 'UTO', birth: '851015', sex: 'F', expiry: '310126', optional: '', optional2: '' },
}
describe('a file with several documents', () => {
  const zone = writeZone('TD3', holder).join('\n')
  const card = writeZone('TD1', { ...holder, documentCode: 'I' }).join('\n')

  test('needs no blank lines when every line is whole', () => {
    expect(read([zone, card, zone, zone].join('\n')).documents.map(({ format }) => format)).toEqual([
      ...['TD3', 'TD1', 'TD3', 'TD3'],
    ])
  })

  test('loses no document to a neighbour that cannot be read', () => {
    const broken = zone.slice(0, 60)
    const { documents, refused } = read([zone, card, broken, zone, card].join('\n'))
    expect(documents.map(({ startsAt }) => startsAt)).toEqual([1, 3, 8, 10])
    expect(refused).toMatchObject([{ startsAt: 6 }])
  })

  test('may be a table, with a zone in one, two or three cells, and with headings', () => {
    const rows = ['id;zone', `1;"${zone}"`, `2;${card.replaceAll('\n', ';')}`, `3;${zone.replace('\n', '')}`]
    const { documents, refused } = read(rows.join('\r\n'))
    expect(documents.map(({ startsAt, wrongCheckDigits }) => [startsAt, wrongCheckDigits])).toEqual([
      [2, []],
      [4, []],
      [5, []],
    ])
    expect(refused).toEqual([])
  })

  test('may say before a line what it is', () => {
    const [first, second] = zone.split('\n')
    expect(read(`First line: ${first}\n> second line: ${second}`).documents).toMatchObject([
      { format: 'TD3', repairs: [] },
    ])
  })

  test('may be JSON of any form', () => {
    const forms = [[zone.split('\n'), card.split('\n')], { a: { b: [{ zone }] }, c: [card, card] }, [zone]]
    expect(forms.map((form) => read(JSON.stringify(form, null, 2)).documents.length)).toEqual([2, 3, 1])
  })
})
