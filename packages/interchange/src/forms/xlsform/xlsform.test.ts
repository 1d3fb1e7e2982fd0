import { describe, expect, test } from 'vitest'
import type { Group, Question } from '../model/form.ts'
import { givenFile } from '../testing/given-files.ts'
import { makeXlsform } from '../testing/make-xlsform.ts'
import { xlsform } from './read-xlsform.ts'
import { writeXlsform } from './write-xlsform.ts'

const choices = 'list_name | name | label\nyn | yes | Yes\nyn | no | No'
const survey = (rows: string, more: Record<string, string> = { choices }) =>
  makeXlsform({ survey: rows, ...more })
const faults = (rows: string, more?: Record<string, string>) =>
  xlsform
    .read(survey(rows, more))
    .problems.filter(({ weight }) => weight === 'refused')
    .map(({ code, place }) => `${code} ${place.sheet ?? ''}:${place.row ?? ''}:${place.column ?? ''}`)
const notes = (rows: string, more?: Record<string, string>) =>
  xlsform
    .read(survey(rows, more))
    .problems.filter(({ weight }) => weight === 'noted')
    .map(({ code }) => code)

describe('forms that others wrote', () => {
  test.each([
    ['onadata/childrens_survey.xlsx', 13, 3],
    ['onadata/transportation.xlsx', 11, 0],
    ['onadata/good_eats_multilang.xlsx', 12, 0],
    ['pyxform/or_other.xlsx', 2, 0],
    ['pyxform/flat_xlsform_test.xlsx', 48, 0],
    ['pyxform/widgets.xls', 32, 0],
    ['htcds/htcds-xlsform.xlsx', 34, 0],
  ])('%s is read without a refusal, and written and read again as it was', (path, questions, repeats) => {
    const file = givenFile(path)
    expect(xlsform.looksLike(file).sure).toBeGreaterThan(0.9)
    const { content, problems, takes } = xlsform.read(file)
    expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
    expect(takes).toContainEqual({ what: 'questions', count: questions })
    expect(takes).toContainEqual({ what: 'repeats', count: repeats })
    expect(xlsform.read({ name: file.name, bytes: writeXlsform(content!) }).content).toEqual(content)
  })

  test.each([
    ['badly_named_choices_sheet.xls', 'form.no_choices', 'choices'],
    ['calculate_without_calculation.xls', 'form.no_calculation', 'survey:34:calculation'],
    ['duplicate_columns.xlsx', 'form.duplicate_column', 'survey:1:label'],
    ['xl_date_ambiguous.xlsx', 'form.ambiguous_date', 'changelog:2:version'],
  ])('%s is refused, and where', (name, code, at) => {
    const { problems } = xlsform.read(givenFile(`pyxform/faulty/${name}`))
    const problem = problems.find((one) => one.code === code)!
    expect(problem.weight).toBe('refused')
    expect(
      [problem.place.sheet, problem.place.row, problem.place.column]
        .filter((one) => one !== undefined)
        .join(':'),
    ).toBe(at)
  })
})

describe('a form with a fault names the cell', () => {
  test.each([
    ['an unknown type', 'type | name | label\nintegr | a | A', ['form.unknown_type survey:2:type']],
    ['a choice without its list', 'type | name | label\nselect_one | a | A', ['form.no_list survey:2:type']],
    [
      'a list that is not there',
      'type | name | label\nselect_one ny | a | A',
      ['form.list_missing survey:2:type'],
    ],
    ['two of one name', 'type | name | label\ntext | a | A\ntext | A | B', ['form.name_twice survey:3:name']],
    [
      'a group never ended',
      'type | name | label\nbegin group | g | G\ntext | a | A',
      ['form.not_closed survey:2:type'],
    ],
    [
      'an end without begin',
      'type | name | label\ntext | a | A\nend repeat',
      ['form.not_begun survey:3:type'],
    ],
    [
      'crossed ends',
      'type | name | label\nbegin group | g | G\nbegin_repeat | r | R\ntext | a | A\nend group\nend repeat\nend group',
      ['form.crossed survey:5:type'],
    ],
    ['a name that is none', 'type | name | label\ntext | 1 a | A', ['form.name survey:2:name']],
    ['no name', 'type | name | label\ntext |  | A', ['form.no_name survey:2:name']],
    ['no type', 'type | name | label\n | a | A', ['form.no_type survey:2:type']],
    [
      'a name that nobody has',
      'type | name | label | relevant\ntext | a | A | ${b} = 1',
      ['form.unknown_name survey:2:relevant'],
    ],
    [
      'such a name in words',
      'type | name | label\ntext | a | Hello ${b}',
      ['form.unknown_name survey:2:label'],
    ],
    [
      'a name that two have',
      'type | name | label | relevant\nbegin group | g | G\ntext | a | A\nend group\ntext | a | A\ntext | c | C | ${a} = 1',
      ['form.ambiguous survey:6:relevant'],
    ],
    [
      'a condition that is none',
      "type | name | label | constraint\ntext | a | A | . > 'x",
      ['form.expression survey:2:constraint'],
    ],
    [
      'a list in a file without ending',
      'type | name | label\nselect_one_from_file places | a | A',
      ['form.list_file survey:2:type'],
    ],
    [
      'parameters that are none',
      'type | name | label | parameters\nrange | a | A | start=one',
      ['form.parameters survey:2:parameters'],
    ],
    [
      'a column twice',
      'type | name | label | caption\ntext | a | A | B',
      ['form.duplicate_column survey:1:caption'],
    ],
    ['no column of names', 'type | label\nnote | A', ['form.no_column survey:1:name']],
  ])('%s', (_, rows, expected) => {
    expect(faults(rows)).toEqual(expected)
  })

  test('among choices', () => {
    const rows = 'type | name | label\nselect_multiple yn | a | A'
    expect(faults(rows, { choices: 'list_name | name | label\nyn | yes | Y\nyn | yes | N' })).toEqual([
      'form.choice_twice choices:3:name',
    ])
    expect(faults(rows, { choices: 'list_name | name | label\nyn |  | Y\nyn | b | B' })).toEqual([
      'form.choice_without_name choices:2:name',
    ])
    expect(faults(rows, { choices: 'list_name | name | label\nyn | not sure | Y' })).toEqual([
      'form.choice_blank survey:2:type',
    ])
    expect(faults(rows, { Choices: choices })).toEqual([
      'form.no_choices choices::',
      'form.list_missing survey:2:type',
    ])
    expect(faults(rows, { choices, settings: 'allow_choice_duplicates\nyes' })).toEqual([])
  })

  test('or of what will be missed is told', () => {
    expect(notes('type | name | label\ntext | a')).toEqual(['form.no_label'])
    expect(notes('type | name | label | lable\ntext | a | A | x')).toEqual(['form.unknown_column'])
    expect(notes('type | name | label::English | label::French\ntext | a | A | B\ntext | c | C')).toContain(
      'form.translation',
    )
    expect(notes('type | name | label | constraint\ntext | a | A | . = ‘x’')).toEqual(['form.curled_quotes'])
    expect(notes('type | name | label\ntext | a | A', { choices, setings: 'version\n1' })).toEqual([
      'form.near_sheet',
    ])
    expect(notes('type | name | label | choice_filter\nselect_one yn | a | A | name=yes')).toEqual([
      'form.filter_column',
    ])
  })
})

test('names of types and columns of several ages are understood', () => {
  const { content, problems } = xlsform.read(
    survey(
      `command | tag | caption:English (en) | label::Español (es) | bind:relevant | media::image::Español (es) | constraint message | readonly | jr:count
       begin lgroup | r | People | Gente | | | | | 3
       select all that apply from yn or specify other | a | A | B | | b.png | | |
       q int | n | N | M | selected(\${a}, 'yes') | | too big | yes |
       end repeat | | | | | | | |
       get today | t | | | | | | |
       phone number | p | P | Q | | | | |`,
    ),
  )
  expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  const [repeat, today, phone] = content!.items as [Group, Question, Question]
  const [choose, number] = repeat.items as [Question, Question]
  expect(repeat).toMatchObject({
    kind: 'repeat',
    count: '3',
    label: { 'English (en)': 'People', 'Español (es)': 'Gente' },
  })
  expect(choose).toMatchObject({
    type: 'select_multiple',
    list: 'yn',
    orOther: true,
    media: { image: { 'Español (es)': 'b.png' } },
  })
  expect(number).toMatchObject({
    type: 'integer',
    readOnly: 'true()',
    constraintMessage: { '': 'too big' },
    relevant: "selected(${a}, 'yes')",
  })
  expect([today.type, phone.type, phone.constraint]).toEqual(['today', 'text', "regex(., '^\\d*$')"])
})

test('lists in other files and sheets are found, and written there again', () => {
  const file = makeXlsform({
    survey: `type | name | label | choice_filter
      select_one_external cities | city | City | state = 'a'
      select_one_from_file places.csv | place | Place |`,
    external_choices: 'list_name | name | state\ncities | c1 | a\ncities | c1 | b',
    settings: 'id_string | form_id\nold | new',
  })
  const { content, problems } = xlsform.read(file)
  expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  expect([content!.id, content!.lists['cities']!.length]).toEqual(['new', 2])
  const again = xlsform.read({ name: file.name, bytes: writeXlsform(content!) })
  expect(again.content!.lists).toEqual(content!.lists)
})

test('a loop asks the same of each choice', () => {
  const { content } = xlsform.read(
    survey('type | name | label\nbegin loop over yn | l | L\ninteger | n | How many %(label)s?\nend loop'),
  )
  const [loop] = content!.items as [Group]
  expect(loop.items.map((group) => [group.name, (group as Group).items[0]!.label])).toEqual([
    ['yes', { '': 'How many Yes?' }],
    ['no', { '': 'How many No?' }],
  ])
})

test('what is no workbook, or holds no survey, is refused in words', () => {
  const codes = (bytes: Uint8Array) => xlsform.read({ name: 'x', bytes }).problems.map(({ code }) => code)
  expect(codes(new TextEncoder().encode('a,b\n1,2'))).toEqual(['form.no_survey'])
  expect(codes(makeXlsform({ Survey: 'type | name\ntext | a' }).bytes)).toEqual(['form.no_survey'])
  expect(xlsform.looksLike({ name: 'x', bytes: new Uint8Array() }).sure).toBe(0)
})

test.each(['constructor', '__proto__', 'toString'])('%s is a name like any other', (name) => {
  expect(faults(`type | name | label\nselect_one ${name} | a | A`)).toEqual([
    'form.list_missing survey:2:type',
  ])
  expect(faults(`type | name | label\n${name} | a | A`)).toEqual(['form.unknown_type survey:2:type'])
  expect(notes(`type | name | label | ${name}\ntext | a | A | x`)).toEqual(['form.unknown_column'])
  const file = survey(`type | name | label\nselect_one ${name} | ${name} | A`, {
    choices: `list_name | name | label\n${name} | ${name} | A`,
  })
  expect(xlsform.read(file).content!.items).toHaveLength(1)
})
