import { readFileSync } from 'node:fs'
import type { Arrest, Charge, Seizure, Suspect } from '@libertad/domain'
import { describe, expect, test } from 'vitest'
import { ftm } from './read-ftm.ts'
import { writeFtm, writeFtmRead, type FtmGiven } from './write-ftm.ts'

const file = (text: string) => ({ name: 'x.json', bytes: new TextEncoder().encode(text) })
const lines = (...entities: unknown[]) =>
  ftm.read(file(entities.map((one) => `${JSON.stringify(one)}\n`).join('')))
const codes = (...entities: unknown[]) =>
  lines(...entities).problems.map(
    ({ code, weight, place }) => `${code} ${weight} ${place.line}:${place.path ?? ''}`,
  )

describe('FollowTheMoney entities', () => {
  test('that others wrote are recognised, read without a problem and written as they were, byte for byte', () => {
    const bytes = readFileSync(new URL('testing/data/eu_authorities_25.ftm.jsonl', import.meta.url))
    expect(ftm.looksLike({ name: 'x', bytes }).sure).toBeGreaterThan(0.9)
    const { content, problems } = ftm.read({ name: 'x', bytes })
    expect(content.views.organisations).toHaveLength(25)
    expect(problems).toEqual([])
    expect(writeFtmRead(content.entities)).toBe(bytes.toString())
  })

  test('stand for what they are; who is called a suspect by nothing is none', () => {
    const { views } = lines(
      { id: 'a', schema: 'Person', properties: { name: ['x'], topics: ['wanted'], gender: ['female'] } },
      { id: 'b', schema: 'Person', properties: { name: ['y'] } },
      { id: 'c', schema: 'Person', properties: { name: ['z'] } },
      { id: 'k', schema: 'CourtCase', properties: { name: ['case'] } },
      { id: 'p', schema: 'CourtCaseParty', properties: { case: ['k'], party: ['c'], role: ['Defendant'] } },
      { id: 'd', schema: 'Company', properties: { name: ['w'] } },
      { id: 'e', schema: 'Ownership', properties: { owner: ['a'], asset: ['d'] } },
      { id: 'f', schema: 'Vessel', properties: { name: ['v'] } },
      { id: 'g', schema: 'CryptoWallet', properties: { publicKey: ['k'] } },
    ).content
    expect(views.suspects).toEqual([
      { entity: 'a', sex: 'woman', ageBand: 'unknown', roles: ['unknown'] },
      { entity: 'c', sex: 'not_asked', ageBand: 'unknown', roles: ['unknown'] },
    ])
    expect(views.otherPeople).toEqual(['b'])
    expect(views.links).toEqual([{ entity: 'e', schema: 'Ownership', from: 'a', to: 'd' }])
    expect([views.organisations, views.vehicles, views.accounts, views.law]).toEqual([
      ['d'],
      ['f'],
      ['g'],
      ['k', 'p'],
    ])
  })

  test('that cannot be are refused where they stand', () => {
    expect(codes(5)).toEqual(['ftm.object refused 1:'])
    expect(codes({ schema: 'Person' })).toEqual(['ftm.id refused 1:id'])
    expect(codes({ id: 'a', schema: 'Thing', properties: { name: ['x'] } })).toEqual([
      'ftm.abstract_schema refused 1:schema',
    ])
    expect(codes({ id: 'a', schema: 'Person', properties: {} })).toEqual([
      'ftm.required refused 1:properties.name',
    ])
    expect(
      codes(
        { id: 'a', schema: 'Person', properties: { name: ['x'] } },
        { id: 'a', schema: 'Vessel', properties: { name: ['x'] } },
      ),
    ).toContain('ftm.id_twice refused 2:id')
    expect(ftm.read(file('{"id":"a"\n\nx')).problems.map(({ place }) => place.line)).toEqual([1, 3])
  })

  test('keep what is not known, and say it', () => {
    const odd = {
      ...{ id: 'a', schema: 'Person', extra: { k: 1 } },
      properties: {
        name: 'x',
        shoe: ['41'],
        birthDate: ['2018-13'],
        nationality: ['Guyana'],
        topics: ['nice'],
      },
    }
    const unknown = { id: 'b', schema: 'Starship', properties: { warp: ['9'] } }
    expect(codes(odd, unknown)).toEqual([
      'ftm.not_a_list noted 1:properties.name',
      'ftm.unknown_property noted 1:properties.shoe',
      'ftm.date noted 1:properties.birthDate[0]',
      'ftm.country noted 1:properties.nationality[0]',
      'ftm.topic noted 1:properties.topics[0]',
      'ftm.unknown_schema noted 2:schema',
      'ftm.people_not_suspects noted undefined:',
    ])
    const { content } = lines(odd, unknown)
    expect(
      writeFtmRead(content.entities)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([odd, unknown])
  })

  test('in parts give together what is required; as a list they are read as well', () => {
    const parts = [
      { id: 'a', schema: 'LegalEntity', properties: { country: ['gy'] } },
      { id: 'a', schema: 'Company', properties: { name: ['x'] } },
    ]
    expect(codes(...parts)).toEqual(['ftm.fragments noted 2:id'])
    expect(ftm.read(file(JSON.stringify(parts, null, 1))).content.entities).toHaveLength(2)
    expect(codes({ id: 'a', schema: 'Ownership', properties: { owner: ['n'], asset: ['m'] } })).toHaveLength(
      2,
    )
  })
})

const suspect: Suspect = { id: 's1', owner: 'o', sex: 'man', ageBand: '30-38', roles: ['handler'], sites: [] }
const at = { at: '2018-04-05T10:00:00.000Z', zone: 'America/Guyana', country: 'GY' }
const given: FtmGiven = {
  suspects: [suspect, { ...suspect, id: 's2', sex: 'not_asked' }],
  arrests: [
    {
      id: 'r',
      owner: 'o',
      suspect: 's1',
      visit: undefined,
      site: undefined,
      ground: 'warrant',
      outcome: undefined,
      ...at,
    } as unknown as Arrest,
  ],
  charges: [
    {
      id: 'c',
      owner: 'o',
      arrest: 'r',
      suspect: 's1',
      offences: ['trafficking_in_persons'],
      at: at.at,
    } satisfies Charge,
  ],
  seizures: [
    {
      id: 'z',
      owner: 'o',
      visit: undefined,
      site: undefined,
      things: [{ kind: 'phone', count: 3 }],
      returned: [],
      ...at,
    } satisfies Seizure,
  ],
  links: [{ from: 's1', to: 's2', role: 'same_site' }],
  convictedOfTrafficking: new Set(['s2']),
  codeOf: (id) => id.toUpperCase(),
}

describe('suspects and their world, written', () => {
  test('are valid entities; trafficking is said only of who was convicted of it', () => {
    const read = ftm.read(file(writeFtm(given)))
    expect(read.problems).toEqual([])
    const people = read.content.entities.filter(({ schema }) => schema === 'Person')
    expect(people.map(({ properties }) => [properties['name'], properties['topics']])).toEqual([
      [['Suspect S1'], ['poi']],
      [['Suspect S2'], ['crime.traffick.human']],
    ])
    expect(read.content.entities).toHaveLength(7)
  })

  test('never hold a person met: there is no way to give one, and what is given beside is not written', () => {
    const met = { id: 'met-person', sex: 'woman', ageBand: '18-20' }
    // @ts-expect-error people met are no part of what goes out
    const withPeople: FtmGiven = { ...given, people: [met] }
    expect(writeFtm(withPeople)).toBe(writeFtm(given))
    const ids = writeFtm(given)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string })
    expect(ids.filter(({ schema }) => schema === 'Person').map(({ id }) => id)).toEqual([
      'suspect-s1',
      'suspect-s2',
    ])
    expect(
      writeFtm({ ...given, suspects: [], links: [{ from: 'met-person', to: 's1', role: 'x' }] }),
    ).not.toContain('met-person')
  })
})
