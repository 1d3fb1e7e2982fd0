import { expect, test } from 'vitest'
import { guessMapping } from './guess-mapping.ts'
import { readTable, tablesOf } from './read-table.ts'
import { readSheets } from '../workbook/read-sheets.ts'

const given = (text: string) => ({ name: 'list.csv', bytes: new TextEncoder().encode(text) })
const guessed = (text: string) => {
  const [table] = tablesOf(readSheets(given(text)).sheets)
  return Object.fromEntries(guessMapping(table!).columns.map(({ column, as }) => [column, as]))
}

test('columns are known by their headings in five languages', () => {
  expect(
    guessed(
      'Sexo de la víctima;Edad;País de origen;Fecha de nacimiento;Tipo de explotación\nM;17;Colombia;13/04/2001;Laboral\nH;20;Perú;01/02/1998;Sexual\n',
    ),
  ).toEqual({
    ...{ 'Sexo de la víctima': 'sex', Edad: 'age', 'País de origen': 'nationality' },
    ...{ 'Fecha de nacimiento': 'birth_date', 'Tipo de explotación': 'exploitation' },
  })
  expect(guessed('Geslacht,Leeftijd,Nationaliteit\nvrouw,17,Suriname\n')).toMatchObject({
    Geslacht: 'sex',
    Leeftijd: 'age',
    Nationaliteit: 'nationality',
  })
  expect(guessed("Prénom,Date d'entretien,Langue\nAya,2018-04-05,français\n")).toMatchObject({
    Prénom: 'given_name',
    "Date d'entretien": 'received_on',
    Langue: 'language',
  })
  expect(guessed('Faixa etária|Gênero|Idioma\n9-17|feminino|português\n')).toMatchObject({
    'Faixa etária': 'age',
    Gênero: 'sex',
    Idioma: 'language',
  })
  expect(guessed("Victim's age,DOB,First name\n17,2001-01-02,Ana\n")).toMatchObject({
    "Victim's age": 'age',
    DOB: 'birth_date',
    'First name': 'given_name',
  })
})

test('a title above the headings is none of them', () => {
  expect(guessed('Shelter list 2018,,\n,,\nSex,Age,Nationality\nF,17,VE\nM,20,CO\n')).toEqual({
    Sex: 'sex',
    Age: 'age',
    Nationality: 'nationality',
  })
})

const list = `Sexo;Edad;Nacionalidad;Fecha de nacimiento;Explotación;Observaciones
M;17;Venezuela;13/04/2001;Trabajo forzoso;vive con su tía
H;?;Colombia;05/04/1998;sexual y laboral;
M;doce;Marte;31/02/2001;;
`

test('a list becomes cases: coded apart from sealed, and each cell that cannot be read is named', () => {
  const { content, problems, takes } = readTable(given(list), [], { on: '2018-05-01' })
  expect(takes).toEqual([{ what: 'people', count: 3 }])
  // M is mujer where H is hombre.
  expect(content.rows.map(({ parts }) => parts.coded)).toMatchObject([
    { sex: 'woman', ageBand: '9-17', nationality: 'VE', exploitation: ['forced_labour_or_services'] },
    {
      sex: 'man',
      ageBand: '18-20',
      nationality: 'CO',
      exploitation: ['sexual_exploitation', 'forced_labour_or_services'],
    },
    { sex: 'woman', ageBand: 'unknown' },
  ])
  expect(content.rows[0]!.parts.identity).toMatchObject({ birthDate: '2001-04-13', nationality: 'VE' })
  expect(content.rows[0]!.parts.extension.kept['Observaciones']).toEqual({ as: 'vive con su tía' })
  expect(
    problems
      .filter(({ weight }) => weight === 'refused')
      .map(({ place, code }) => [place.row, place.column, code]),
  ).toEqual([
    [4, 'Edad', 'age_not_read'],
    [4, 'Fecha de nacimiento', 'date_impossible'],
  ])
  expect(JSON.stringify(problems)).not.toMatch(/tía|Marte|doce|1998|2001/)
})

test('a person skips a row, a cell or a column, and nothing of it remains', () => {
  const skip = [{ row: 3 }, { row: 4, column: 'Edad' }, { column: 'Fecha de nacimiento' }]
  const { content, problems } = readTable(given(list), skip)
  expect(content.rows.map(({ place }) => place.row)).toEqual([2, 4])
  expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  expect(content.rows.every(({ parts }) => parts.identity.birthDate === '')).toBe(true)
})

test('what a person says of a column counts more than a guess', () => {
  const { mappings } = readTable(given(list)).content
  const columns = mappings[0]!.columns.map((one) =>
    one.column === 'Nacionalidad'
      ? { ...one, codes: { ...one.codes, Marte: 'stateless' } }
      : one.as === 'note'
        ? { ...one, as: 'leave' as const }
        : one,
  )
  const { content } = readTable(given(list), [], { mappings: [{ ...mappings[0]!, columns }] })
  expect(content.rows[2]!.parts.coded.nationality).toBe('stateless')
  expect(content.rows[0]!.parts.extension.kept).not.toHaveProperty('Observaciones')
})

test('of a list with unknown headings nothing is taken in before somebody says what they are', () => {
  const { problems, takes } = readTable(given('qqq,zzz\n1,2\n3,4\n'))
  expect(takes).toEqual([{ what: 'people', count: 0 }])
  expect(problems.map(({ code }) => code)).toEqual(['mapping_needed'])
})
