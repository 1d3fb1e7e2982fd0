import { describe, expect, test } from 'vitest'
import type { GivenFile } from '../../format.ts'
import { writeWorkbook } from '../../workbook/write-workbook.ts'
import { givenFile } from '../testing/given-files.ts'
import { makeXlsform, tableFrom } from '../testing/make-xlsform.ts'
import { writeXform } from '../xform/write-xform.ts'
import { xlsform } from '../xlsform/read-xlsform.ts'
import type { Answers } from './answers.ts'
import { answers } from './read-answers.ts'
import { writeAnswers } from './write-answers.ts'

const form = makeXlsform({
  survey: `type | name | label | relevant | constraint | required | choice_filter
    begin group | about | About | | | |
    integer | age | Age | | . >= 0 and . < 130 | yes |
    select_one yn | works | Works? | \${age} > 14 | | |
    select_multiple colours | likes | Likes | | count-selected(.) < 3 | |
    end group
    date | day | Day | | . <= today() | |
    geopoint | here | Here | | | |
    select_one towns or_other | town | Town | | | |
    select_one streets | street | Street | | | | town = \${town}
    begin repeat | child | Child | | | |
    text | name | Name | | | |
    integer | age_of_child | Age | | . < 18 | |
    end repeat | | | | | |`,
  choices: `list_name | name | label | town
    yn | yes | Yes
    yn | no | No
    colours | red | Red
    colours | blue | Blue
    colours | green | Green
    towns | a | A-Town
    towns | b | B-Town
    streets | s1 | One | a
    streets | s2 | Two | b`,
  settings: 'form_id\nmade',
})
const csv = (text: string, name = 'made.csv'): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(
    tableFrom(text)
      .map((row) => row.join(','))
      .join('\n'),
  ),
})
const read = (text: string, name?: string) => answers.read(csv(text, name), form)
const told = (text: string, name?: string) =>
  read(text, name).problems.map(
    ({ code, weight, place }) => `${code} ${weight} ${place.row ?? ''}:${place.column ?? place.path ?? ''}`,
  )
const valuesOf = ({ sections }: Answers) =>
  sections.map(({ path, records }) => [
    path,
    records.map(({ values, key, parent }) => [
      Object.entries(values)
        .filter(([, value]) => value !== '')
        .toSorted(),
      key,
      parent,
    ]),
  ])

describe('answers that servers exported', () => {
  test.each([
    ['childrens_survey.csv', 'childrens_survey.xlsx', '', 2],
    ['children.csv', 'childrens_survey.xlsx', 'children', 3],
    ['children_cartoons.csv', 'childrens_survey.xlsx', 'children/cartoons', 4],
    ['transportation.csv', 'transportation.xlsx', '', 4],
  ])('%s is read beside its form, and written and read again as it was', (name, formName, section, count) => {
    const beside = givenFile(`onadata/${formName}`)
    expect(answers.looksLike(givenFile(`onadata/${name}`)).sure).toBeGreaterThan(0.7)
    const { content, problems } = answers.read(givenFile(`onadata/${name}`), beside)
    expect(problems).toEqual([])
    expect(content.sections.map(({ path, records }) => [path, records.length])).toEqual([[section, count]])
    const again = writeAnswers(content).map((file) => answers.read(file, beside))
    expect(again.flatMap(({ problems: found }) => found)).toEqual([])
    expect(again.flatMap((one) => valuesOf(one.content))).toEqual(valuesOf(content))
  })

  test('of a loop and a choice in words are found under their questions', () => {
    const { content } = answers.read(
      givenFile('onadata/transportation.csv'),
      givenFile('onadata/transportation.xlsx'),
    )
    const last = content.sections[0]!.records[3]!.values
    expect(last['transport/available_transportation_types_to_referral_facility']).toBe('taxi other')
    expect(last['transport/available_transportation_types_to_referral_facility_other']).toBe('camel')
    expect(last['transport/loop_over_transport_types_frequency/taxi/frequency_to_referral_facility']).toBe(
      'daily',
    )
  })

  test('beside another form have no column that fits', () => {
    const { problems } = answers.read(
      givenFile('onadata/children.csv'),
      givenFile('onadata/transportation.xlsx'),
    )
    expect(problems.filter(({ code }) => code === 'answers.unknown_column')).toHaveLength(10)
  })
})

describe('headings', () => {
  test.each([
    ['with slashes', 'about/age | about/likes/red | about/likes/blue | here'],
    ['with hyphens', 'about-age | about-likes/red | about-likes/blue | here'],
    ['of names alone', 'age | likes/red | likes/blue | here'],
  ])('%s are understood', (_, head) => {
    const { content, problems } = read(`${head}\n20 | 1 | 0 | 6.8 -58.1 0 5\n30 | 0 | 1 |`)
    expect(problems).toEqual([])
    expect(
      content.sections[0]!.records.map(({ values }) => [
        values['about/age'],
        values['about/likes'],
        values['here'],
      ]),
    ).toEqual([
      ['20', 'red', '6.8 -58.1 0 5'],
      ['30', 'blue', ''],
    ])
  })

  test('of parts of a position, and with numbers for a repeat, are put together', () => {
    const { content, problems } = read(
      'age | _here_latitude | _here_longitude | child[1]/name | child[1]/age_of_child | child[2]/name | KEY\n40 | 6.8 | -58.1 | x | 4 | y | k1\n50 | | | z | | | k2',
    )
    expect(problems).toEqual([])
    const [root, child] = content.sections
    expect(root!.records[0]!.values['here']).toBe('6.8 -58.1')
    expect(child!.records.map(({ values, parent }) => [values['child/name'], parent])).toEqual([
      ['x', 'k1'],
      ['y', 'k1'],
      ['z', 'k2'],
    ])
  })

  test('of a repeat in a file or a sheet of its own lead to the record they lie in', () => {
    const { content } = read('name | age_of_child | PARENT_KEY | KEY\nx | 4 | k1 | k1/1', 'made-child.csv')
    expect(content.sections[0]).toMatchObject({ path: 'child', records: [{ parent: 'k1', key: 'k1/1' }] })
    const bytes = writeWorkbook([
      {
        name: 'made',
        rows: [
          ['age', '_index'],
          ['40', '1'],
        ],
      },
      {
        name: 'child',
        rows: [
          ['name', 'age_of_child', '_parent_index'],
          ['x', '4', '1'],
        ],
      },
    ])
    expect(answers.read({ name: 'made.xlsx', bytes }, form).content.sections.map(({ path }) => path)).toEqual(
      ['', 'child'],
    )
  })
})

describe('what the form does not allow is told by its cell', () => {
  test.each([
    ['age | shoe\n20 | 41', ['answers.unknown_column refused 1:shoe']],
    ['age | shoe\n20 |', ['answers.empty_column noted 1:shoe']],
    ['age\ntwenty', ['answers.type refused 2:age']],
    ['age\n200', ['answers.constraint refused 2:age']],
    ['age | works\n20 | maybe', ['answers.choice refused 2:works']],
    ['age | works\n20 | Yes', ['answers.label refused 2:works']],
    ['age | works\n9 | yes', ['answers.not_relevant noted 2:works']],
    ['age | likes\n20 | red blue green', ['answers.constraint refused 2:likes']],
    ['age | likes | likes/red | likes/blue\n20 | red | 0 | 1', ['answers.split_differs noted 2:likes/red']],
    ['age | likes/red\n20 | perhaps', ['answers.tick refused 2:likes/red']],
    ['age | works\n | yes', ['answers.required noted 2:age', 'answers.not_relevant noted 2:works']],
    ['age | town | town_other\n20 | other | somewhere', []],
    ['age | town | street\n20 | a | s2', ['answers.not_offered refused 2:street']],
    ['age | here\n20 | 6.8', ['answers.type refused 2:here']],
    ['age | day\n20 | 5/4/2018', ['answers.type refused 2:day']],
    ['age | day\n20 | 2018-04-05', ['answers.not_worked_out noted :day']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('and a person leaves out what she names', () => {
    const skipped = answers.read(csv('age | shoe\n20 | 41\nx | 42'), form, [{ column: 'shoe' }, { row: 3 }])
    expect(skipped.problems).toEqual([])
    expect(skipped.content.sections[0]!.records).toHaveLength(1)
  })

  test('and nothing of the answer is said again', () => {
    const words = JSON.stringify(read('age | works\nsecret | hidden').problems)
    expect(words).not.toMatch(/secret|hidden/)
  })
})

describe('what a phone sends', () => {
  const sent = (inside: string, root = 'id="made"') =>
    answers.read(
      {
        name: 'x.xml',
        bytes: new TextEncoder().encode(
          `<data ${root}>${inside}<meta><instanceID>uuid:1</instanceID></meta></data>`,
        ),
      },
      { name: 'form.xml', bytes: new TextEncoder().encode(writeXform(xlsform.read(form).content!)) },
    )

  test('is read with its repeats, beside an XForm', () => {
    const { content, problems } = sent(
      '<about><age>20</age></about><child><name>x</name></child><child><name>y</name></child>',
    )
    expect(problems).toEqual([])
    expect(valuesOf(content)).toEqual([
      ['', [[[['about/age', '20']], '1', undefined]]],
      [
        'child',
        [
          [[['child/name', 'x']], '1', '1'],
          [[['child/name', 'y']], '2', '1'],
        ],
      ],
    ])
    expect(content.sections[0]!.records[0]!.meta).toEqual({ instanceID: 'uuid:1' })
  })

  test('is held against the form', () => {
    const codes = (inside: string, root?: string) =>
      sent(inside, root).problems.map(({ code, place }) => `${code} ${place.path}`)
    expect(codes('<about><age>200</age></about>')).toEqual(['answers.constraint /data/about/age'])
    expect(codes('<shoe>41</shoe>')).toEqual(['answers.unknown_node /data/shoe'])
    expect(codes('', 'id="other"')).toEqual(['answers.other_form /data'])
    expect(codes('', 'id="made" encrypted="yes"')).toEqual(['answers.encrypted /data'])
  })
})

test('without a form, or beside one with faults, nothing is taken', () => {
  const codes = (beside?: GivenFile) => answers.read(csv('age\n20'), beside).problems.map(({ code }) => code)
  expect(codes()).toEqual(['answers.no_form'])
  expect(codes(givenFile('pyxform/faulty/duplicate_columns.xlsx'))).toEqual(['answers.form'])
})
