import { describe, expect, test } from 'vitest'
import { rowDigests } from './digest.ts'
import { guessPlaceColumns, hasPosition } from './place-columns.ts'
import { reader } from './reader.ts'
import type { HowToTake } from './understood.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const read = (name: string, text: string, how: HowToTake = {}) => {
  const one = reader()
  return { understood: one.read(file(name, text), how), items: one.items(), one }
}

describe('a list without a known format', () => {
  const places = 'Sitio;Latitud;Longitud;Tipo;Notas\nCampo A;6,25;-59,5;mina;Vigilado\nPuerto;95;-58;barco;'

  test('with a position and nothing of people is one of places; problems go back to their rows', () => {
    const { understood, items } = read('lista.csv', places)
    expect(understood).toMatchObject({ becomes: 'sites', recognised: { format: 'table' } })
    expect(understood.places?.map(({ as }) => as)).toEqual([
      ...['name', 'latitude', 'longitude', 'kind', 'description'],
    ])
    const refused = understood.problems.filter(({ weight }) => weight === 'refused')
    expect(refused.map(({ place }) => place.row)).toEqual([3])
    expect(items.becomes === 'sites' && items.items[0]?.site).toMatchObject({
      ...{ kind: 'mine', position: { latitude: 6.25, longitude: -59.5 } },
      toBeSealed: { name: 'Campo A', description: 'Vigilado' },
    })
  })

  test('is read as a person says of each column', () => {
    const { understood, items } = read('lista.csv', places, {
      skip: [{ row: 3 }],
      places: [
        { column: 'Sitio', as: 'leave' },
        { column: 'Latitud', as: 'latitude' },
        { column: 'Longitud', as: 'longitude' },
        { column: 'Notas', as: 'name' },
      ],
    })
    expect(understood.count).toBe(1)
    expect(items.becomes === 'sites' && items.items[0]?.site.toBeSealed).toEqual({ name: 'Vigilado' })
  })

  test('of people stays one of people, with a position in it', () => {
    const { understood } = read('x.csv', 'Name,Sex,Age,Lat,Lon\nA,F,20,1,2\nB,M,30,1,2')
    expect(understood).toMatchObject({ becomes: 'cases', count: 2, places: undefined })
    expect(understood.mappings).toHaveLength(1)
  })

  test('changes with its mapping', () => {
    const text = 'Wie,Telefoon,Plaats\nV,0612345678,A\nM,0612345679,B\nV,0612345670,C'
    const { understood, one } = read('x.csv', text)
    expect(understood.problems.map(({ code }) => code)).toContain('mapping_needed')
    const [mapping] = understood.mappings
    const columns = mapping!.columns.map((column) =>
      column === mapping!.columns[0] ? { ...column, as: 'sex' as const, sure: 1 } : column,
    )
    const changed = one.read(file('x.csv', text), { mappings: [{ ...mapping!, columns }] })
    // What its texts mean is guessed as soon as somebody said what the column is.
    expect(changed.mappings[0]!.columns[0]!.codes).toEqual({ V: 'woman', M: 'man' })
    const items = one.items()
    expect(items.becomes === 'cases' && items.items.map(({ parts }) => parts.coded.sex)).toEqual([
      ...['woman', 'man', 'woman'],
    ])
  })
})

test('headings tell of places in five languages, each thing once', () => {
  expect(
    guessPlaceColumns(['Breedtegraad', 'Lengtegraad', 'Plaats', 'Soort', 'Land', 'lat']).map(({ as }) => as),
  ).toEqual(['latitude', 'longitude', 'name', 'kind', 'country', 'keep'])
  expect(hasPosition(guessPlaceColumns(['lat', 'name']))).toBe(false)
})

test('a coded data set becomes cases without anybody’s name, and says that it is statistics', () => {
  const { understood, items } = read(
    'ctdc.csv',
    'yearOfRegistration,gender,ageBroad,citizenship,isForcedLabour,isSexualExploit\n2018,Female,18--20,CO,1,0\n2018,Female,18--20,CO,1,0',
  )
  expect(understood.left).toContainEqual({ what: 'statistics', count: 2 })
  const cases = items.becomes === 'cases' ? items.items : []
  expect(cases[0]?.parts.coded).toMatchObject({
    ...{ sex: 'woman', ageBand: '18-20', nationality: 'CO', exploitation: ['forced_labour_or_services'] },
  })
  // Two people of whom the same is known are two.
  expect(new Set(cases.map(({ digest }) => digest)).size).toBe(2)
})

test('suspects are those whom a file calls so; everybody else and what has no place is told before', () => {
  const entity = (id: string, schema: string, properties: object) =>
    JSON.stringify({ id, schema, properties })
  const { understood, items } = read(
    'x.ftm.jsonl',
    [
      entity('a', 'Person', { name: ['A B'], topics: ['crime.traffick.human'], gender: ['male'] }),
      entity('b', 'Person', { name: ['C D'] }),
      entity('c', 'Company', { name: ['E'] }),
    ].join('\n'),
  )
  expect(understood).toMatchObject({ becomes: 'suspects', count: 1 })
  expect(understood.left).toEqual(
    expect.arrayContaining([
      { what: 'people_not_suspects', count: 1 },
      { what: 'entities', count: 1 },
    ]),
  )
  expect(items.becomes === 'suspects' && items.items[0]).toMatchObject({
    suspect: { sex: 'man' },
    prose: expect.stringContaining('A B'),
  })
})

test('a row is known again whatever the order of its keys, and again as the second of its kind', () => {
  const [one, again] = [rowDigests(), rowDigests()]
  expect(one({ a: 1, b: [{ c: 2 }], d: undefined })).toBe(again({ b: [{ c: 2 }], a: 1 }))
  const second = one({ a: 1, b: [{ c: 2 }] })
  expect(second).not.toBe(rowDigests()({ a: 1, b: [{ c: 2 }] }))
  expect(second).toBe(again({ a: 1, b: [{ c: 2 }] }))
})
