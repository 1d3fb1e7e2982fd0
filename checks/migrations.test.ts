import { expect, test } from 'vitest'
import { migrationFindings } from './migrations.ts'

const safe = (name: string) =>
  `create table ${name} (id uuid);
alter table ${name} enable row level security;
alter table ${name} force row level security;
`

const about = (files: Record<string, string>) =>
  migrationFindings(
    new Map(Object.entries(files).map(([name, text]) => [`apps/hub/migrations/${name}`, text])),
  ).map(({ file, line, says }) => `${file.split('/').at(-1)}:${line} ${says}`)

test('steps in line with secured tables are right', () => {
  expect(about({ '0001_who.sql': safe('person'), '0002_journal.sql': safe('libertad.entry') })).toEqual([])
})

test('a table without row level security is found, forced or not', () => {
  const text = `\ncreate table entry (id uuid);\nalter table entry enable row level security;\n`
  expect(about({ '0001_a.sql': text })).toEqual(['0001_a.sql:2 table entry lacks “force row level security”'])
  expect(about({ '0001_a.sql': 'create table if not exists entry (id uuid);' })).toHaveLength(2)
})

test('a comment or a sentence about it does not secure a table', () => {
  const said = `create table entry (id uuid);
-- alter table entry enable row level security;
comment on table entry is 'alter table entry force row level security';
`
  expect(about({ '0001_a.sql': said })).toHaveLength(2)
})

test('another table of a longer name does not secure one', () => {
  const text = `create table entry (id uuid);\n${safe('entry_body')}`
  expect(about({ '0001_a.sql': text })).toHaveLength(2)
})

test('a gap, a number twice and another form of name are found', () => {
  expect(about({ '0001_a.sql': '', '0003_b.sql': '' })).toEqual([
    '0003_b.sql:undefined should be number 0002',
  ])
  expect(about({ '0001_a.sql': '', '0001_b.sql': '' })).toHaveLength(1)
  expect(about({ 'a.sql': '' })).toHaveLength(1)
})

test('no migrations at all is a finding', () => {
  expect(about({})).toHaveLength(1)
})
