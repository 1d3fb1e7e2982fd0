import { buildFields } from '../fields/build-fields.ts'
import type { Field } from '../fields/field.ts'
import { keyKinds, roughKeys, type IdentityForKeys } from '../keys/index.ts'
import type { Found } from '../table/find-roles.ts'
import type { Table } from '../table/table.ts'

/** What rough keys are made of; of the rest each value becomes a token of its own. */
const parts = ['given name', 'further given name', 'family name', 'birth date', 'document number']

/**
 * The same list as whoever holds only tokens has it: of names, birth dates and documents rough keys, a column for each kind of
 * them, of what else is read the values; `tokenOf` stands in for the keeper. The column of the truth, if any, stays.
 */
export function tokensOf(
  table: Table,
  found: readonly Found[],
  tokenOf: (text: string) => string,
  truth?: string,
): string {
  const fields = buildFields(table, found)
  const others = fields.filter(({ role }) => !parts.includes(role))
  const known = table.columns.find(({ name }) => name === truth)
  const header = [...keyKinds, ...others.map(({ name }) => name), ...(known ? [known.name] : [])]
  const lines = [header.map(quoted).join(',')]
  for (let record = 0; record < table.records; record++) {
    const keys = roughKeys(identityOf(fields, record))
    const cells = keyKinds.map((kind) =>
      keys
        .filter((key) => key.kind === kind)
        .map(({ value }) => tokenOf(`${kind} ${value}`))
        .join(' '),
    )
    for (const field of others) {
      const value = valueOf(field, record)
      cells.push(value === '' ? '' : tokenOf(`${field.name} ${value}`))
    }
    if (known) cells.push(quoted(known.values[known.codes[record]!]!))
    lines.push(cells.join(','))
  }
  return `${lines.join('\n')}\n`
}

const valueOf = ({ values, codes }: Field, record: number) => values[codes[record]!]!

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function identityOf(fields: readonly Field[], record: number): IdentityForKeys {
  const of = (...roles: string[]) =>
    fields
      .filter(({ role }) => roles.includes(role))
      .map((field) => valueOf(field, record))
      .filter(Boolean)
  const [born] = of('birth date')
  return {
    ...{ given: of('given name', 'further given name').join(' '), family: of('family name').join(' ') },
    ...(born && {
      birthDate: [born.slice(0, 4), born.slice(4, 6), born.slice(6)]
        .map((part) => (part === '00' ? 'XX' : part))
        .join('-'),
    }),
    documents: of('document number').map((number) => ({ number })),
  }
}
