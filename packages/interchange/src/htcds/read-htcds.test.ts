import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { severalOf } from './case.ts'
import { fields } from './fields.ts'
import { looksLikeHtcds, readHtcds } from './read-htcds.ts'

const given = (text: string, name = 'x.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const found = (text: string) =>
  readHtcds(given(text))
    .problems.filter(({ code }) => code !== 'core_missing')
    .map(({ place, code, weight }) => [place.row, place.column, code, weight])

test('the standard has 83 fields, 40 of them core and 3 given up', () => {
  expect(fields).toHaveLength(83)
  expect(fields.filter(({ core }) => core)).toHaveLength(40)
  expect(fields.filter(({ deprecated }) => deprecated)).toHaveLength(3)
})

const template = new Uint8Array(
  readFileSync(new URL('../testing/data/htcds-2.0-template.xlsx', import.meta.url)),
)

test('the template of the standard is read, misspelt and shifted headings and all', () => {
  const empty = readHtcds({ name: 'template.xlsx', bytes: template })
  expect(empty.takes).toEqual([{ what: 'cases', count: 0 }])
  const book = readWorkbook({ name: 'x', bytes: template })
  if ('problems' in book) throw new Error('the template was not read')
  const [sheet] = book.sheets
  const row = sheet!.rows[0]!.map(() => '')
  const put = (heading: string, text: string) => (row[sheet!.rows[0]!.indexOf(heading)] = text)
  put('prs_FirstName', 'Ana')
  put('vic_TraffickingStatus', 'Possible victim of trafficking')
  put('vic_TraffickinStatusDecisionMakingOrg', 'Police')
  row[sheet!.rows[1]!.indexOf('Reason for Outgoing Referral')] = 'Other'
  row[0] = '1'
  const rows = [sheet!.rows[0]!, sheet!.rows[1]!, row, ...sheet!.rows.slice(3)]
  const filled = readHtcds({ name: 'x.xlsx', bytes: writeWorkbook([{ name: 'Sheet1', rows }]) })
  expect(filled.content.cases).toEqual([
    {
      fields: {
        ...{ prs_FirstName: 'Ana', vic_TraffickingStatus: 'PossibleVictimOfTrafficking' },
        ...{ vic_TraffickingStatusDecisionMakingOrg: 'Police', cas_ReasonForOutgoingReferral: 'Other' },
      },
      ...{ kept: {}, further: [] },
    },
  ])
  const codes = filled.problems.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['heading_spelt', 'heading_contradicts']))
  expect(codes).not.toContain('heading_empty')
})

test('every cell that cannot be read is named with its place, and nothing that stands there is said', () => {
  const text = `PRS_FIRSTNAME;prs_birthdate;vic_TypeOfExploitation;con_Consent;vic_TraffickingStatus;hte_Latitude;hte_Longitude;prs_Citizenship
Marisol;31/02/1998;Forced labour, SexualExploitation;yes;;95;10;VE CO
Marisol;05/04/1998;ForcedLabor;maybe;ActualVictimOfTrafficking;;;Atlantis
Marisol;04/05/98;Held on an island;;;;;
`
  expect(found(text)).toEqual([
    [2, 'prs_birthdate', 'date_impossible', 'refused'],
    [2, 'hte_Latitude', 'degrees_out_of_range', 'refused'],
    [2, 'hte_Longitude', 'half_a_place', 'noted'],
    [3, 'prs_birthdate', 'date_order_by_column', 'noted'],
    [3, 'vic_TypeOfExploitation', 'code_unknown', 'noted'],
    [3, 'con_Consent', 'tick_not_read', 'refused'],
    [3, 'prs_Citizenship', 'country_unknown', 'noted'],
    [3, 'vic_TraffickingStatus', 'status_without_decider', 'noted'],
    [4, 'prs_birthdate', 'date_year_short', 'refused'],
    [4, 'vic_TypeOfExploitation', 'code_unknown', 'noted'],
  ])
  const { problems, content } = readHtcds(given(text))
  expect(JSON.stringify(problems)).not.toMatch(/Marisol|1998|Atlantis|island|maybe/)
  expect(problems.find(({ place, code }) => place.row === 3 && code === 'code_unknown')?.says).toMatch(
    /Is ForcedLabour meant/,
  )
  expect(content.cases[0]!.fields).toMatchObject({
    vic_TypeOfExploitation: ['ForcedLabour', 'SexualExploitation'],
    prs_Citizenship: ['VE', 'CO'],
    con_Consent: true,
  })
  expect(content.cases[1]!.fields).toMatchObject({
    vic_TypeOfExploitation: ['ForcedLabor'],
    prs_Citizenship: ['Atlantis'],
  })
})

test('a date that can be two days is refused where its column does not tell', () => {
  expect(found('prs_FirstName,prs_Birthdate\nA,05/04/1998\n')).toEqual([
    [2, 'prs_Birthdate', 'date_ambiguous', 'refused'],
  ])
  expect(found('prs_FirstName,prs_Birthdate\nA,05.04.1998\nB,5 de abril de 1998\nC,1998-04-05\n')).toEqual([])
})

test('answers of the survey form are read: its other names, codes apart by blanks, a column for each code', () => {
  const text = `start,grp/prs_First_Name,vic_Methods_of_Control,vic_TypeOfExploitation/ForcedLabour,vic_TypeOfExploitation/Other,_uuid
2020-01-01,Ana,DebtBondage FalsePromises,1,0,u-1
`
  expect(readHtcds(given(text)).content.cases).toEqual([
    {
      fields: {
        prs_FirstName: 'Ana',
        vic_MethodsOfControl: ['DebtBondage', 'FalsePromises'],
        vic_TypeOfExploitation: ['ForcedLabour'],
      },
      ...{ kept: { start: '2020-01-01', _uuid: 'u-1' }, further: [] },
    },
  ])
})

test('rows about one case become one, with all its events; a contradiction is refused', () => {
  const rows = (last: string) => `caseId,prs_FirstName,prs_Gender,hte_Country,hte_Type
1,Ana,Feminine,VE,Recruitment
2,Eva,Feminine,,
1,Ana,Feminine,GY,Transit
1,,${last},SR,Exploitation
`
  const { content, takes } = readHtcds(given(rows('')))
  expect(takes).toEqual([
    { what: 'cases', count: 2 },
    { what: 'historic events', count: 3 },
  ])
  expect(severalOf(content.cases[0]!, 'event').map(({ hte_Country: country }) => country)).toEqual([
    'VE',
    'GY',
    'SR',
  ])
  expect(found(rows('Masculine')).filter(([, , , weight]) => weight === 'refused')).toEqual([
    [5, 'prs_Gender', 'rows_disagree', 'refused'],
  ])
})

test('headings twice, missing and unknown, and rows too short or too long are named', () => {
  expect(
    found(
      'prs_Gender,PRS_gender,,Shelter,prs_FirstName\nFeminine,,x,Casa,Ana\nFeminine,,,Casa\nFeminine,,,,Ana,more\n',
    ),
  ).toEqual([
    [1, 'column C', 'heading_empty', 'noted'],
    [3, undefined, 'row_short', 'refused'],
    [4, undefined, 'row_long', 'refused'],
    [1, 'PRS_gender', 'field_twice', 'refused'],
    [1, 'column C', 'column_unknown', 'noted'],
    [1, 'Shelter', 'column_unknown', 'noted'],
  ])
})

test('what a person leaves out is left out, and nothing else', () => {
  const text = 'prs_FirstName,prs_Birthdate,con_Consent\nAna,x,TRUE\nEva,y,FALSE\n'
  const { content, problems } = readHtcds(given(text), [{ row: 2 }, { row: 3, column: 'prs_Birthdate' }])
  expect(content.cases.map(({ fields }) => fields)).toEqual([{ prs_FirstName: 'Eva', con_Consent: false }])
  expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
})

test('labels alone are enough where they are many, and other lists are not taken for the standard', () => {
  expect(
    looksLikeHtcds(given('First Name,Second Name,Birthdate,Gender\nA,B,1998-01-01,Feminine\n')).sure,
  ).toBeGreaterThan(0.5)
  expect(looksLikeHtcds(given('Name,Gender,Email\nA,F,x@y.z\n')).sure).toBe(0)
  expect(looksLikeHtcds(given('list_name,name,label\ngender,prs_Gender,x\n')).sure).toBe(0)
})

test('a case may stand in several sheets, by its number', () => {
  const book = writeWorkbook([
    {
      name: 'People',
      rows: [
        ['case_number', 'prs_FirstName'],
        ['7', 'Ana'],
        ['8', 'Eva'],
      ],
    },
    {
      name: 'Cases',
      rows: [
        ['case_number', 'cas_Status'],
        ['8', 'Active'],
        ['7', 'Closed'],
      ],
    },
    {
      name: 'Events',
      rows: [
        ['case_number', 'hte_Type', 'hte_Country'],
        ['7', 'Transit', 'GY'],
        ['7', 'Exploitation', 'SR'],
      ],
    },
  ])
  const { content, takes } = readHtcds({ name: 'x.xlsx', bytes: book })
  expect(takes).toEqual([
    { what: 'cases', count: 2 },
    { what: 'historic events', count: 2 },
  ])
  expect(content.cases.map(({ fields: said }) => said)).toEqual([
    { prs_FirstName: 'Ana', cas_Status: 'Closed' },
    { prs_FirstName: 'Eva', cas_Status: 'Active' },
  ])
})

test('means of control as the definitions of the standard call them are its codes; restricted movement has none and is kept', () => {
  const text =
    'prs_FirstName,vic_MethodsOfControl\nAna,MethodsOfControlThreats;MethodsOfControlRestrictsMovement;DebtBondage \n'
  const { content, problems } = readHtcds(given(text))
  expect(content.cases[0]!.fields.vic_MethodsOfControl).toEqual([
    ...['PhysicalThreats', 'MethodsOfControlRestrictsMovement', 'DebtBondage'],
  ])
  expect(problems.map(({ code }) => code)).toContain('code_unknown')
})
