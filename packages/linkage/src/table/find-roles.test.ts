import { describe, expect, test } from 'vitest'
import { findRoles } from './find-roles.ts'
import { parseCsv } from './parse-csv.ts'
import type { Table } from './table.ts'

const roles = (header: string, row: (i: number) => string, records = 60) => {
  const table = parseCsv([header, ...Array.from({ length: records }, (_, i) => row(i))].join('\n')) as Table
  return findRoles(table).map(({ role }) => role)
}
const name = (i: number) => ['ana', 'eva', 'rosa', 'luz', 'marisol', 'carmen', 'ines'][i % 7]!
const family = (i: number) =>
  ['lopez', 'gil', 'mora', 'vega', 'ruiz', 'sanz', 'cano', 'rey', 'pons', 'sol', 'rua'][i % 11]!
const date = (i: number) => `${1950 + (i % 50)}-0${1 + (i % 9)}-1${i % 9}`

describe('columns', () => {
  test.each([
    ['nombre,apellidos,fecha de nacimiento', 'Spanish'],
    ['prénom,nom,date de naissance', 'French'],
    ['Vorname,Nachname,Geburtsdatum', 'German'],
    ['GivenName,LastName,DateOfBirth', 'English in one word'],
  ])('are known by headers such as %s (%s)', (header) => {
    expect(roles(header, (i) => `${name(i)},${family(i)},${date(i)}`)).toEqual([
      'given name',
      'family name',
      'birth date',
    ])
  })

  test('are told by their values where no header says what they are', () => {
    expect(
      roles('x1,x2,x3,x4', (i) => `${name(i)},${family(i)},${date(i)},${name(i)}.${i}@mail.org`),
    ).toEqual(['given name', 'family name', 'birth date', 'e-mail'])
  })

  test('that count, that a program gave or that say the same everywhere are left out', () => {
    expect(
      roles(
        'n,cluster,v,what,first name',
        (i) => `${i},${Math.floor(i / 3)},${100 + Math.floor(i / 1.9)},same,${name(i)}`,
      ),
    ).toEqual(['left out', 'left out', 'left out', 'left out', 'given name'])
  })

  test('that say again what others say are left out: a whole name, an age beside a birth date', () => {
    expect(
      roles(
        'full name,first name,last name,dob,age',
        (i) => `${name(i)} ${family(i)},${name(i)},${family(i)},${date(i)},${2020 - 1950 - (i % 50)}`,
      ),
    ).toEqual(['left out', 'given name', 'family name', 'birth date', 'left out'])
  })

  test('with a date that is not of birth are left out beside one that is', () => {
    expect(roles('dob,registered,surname', (i) => `${date(i)},2019-0${1 + (i % 8)}-11,${family(i)}`)).toEqual(
      ['birth date', 'left out', 'family name'],
    )
  })
})
