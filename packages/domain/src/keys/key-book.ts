import type { EntryOf } from '../journal/reducer.ts'
import type { Entry } from '../journal/entry.ts'
import { readBody } from '../kinds.ts'
import { keyEntries } from './entries.ts'

type KeyEntry = EntryOf<typeof keyEntries>
type BodyAs<Name extends keyof typeof keyEntries> = Omit<Extract<KeyEntry, { kind: Name }>['body'], 'salt'>

interface About {
  entry: string
  /** Agency or person that it is about. */
  subject: string
  /** Who said it, on whose behalf and on which device. */
  actor: string
  agency: string
  device: string
  number: number | undefined
}

/** One statement about keys, with who made it: nothing here is believed yet. */
export type KeyStatement<Name extends keyof typeof keyEntries = keyof typeof keyEntries> = {
  [Kind in Name]: About & { kind: Kind; body: BodyAs<Kind> }
}[Name]

/** Every statement about keys in the entries of the registry, in the order of their numbers, unsent ones last. */
export function keyStatements(entries: Iterable<Entry>): KeyStatement[] {
  const found: KeyStatement[] = []
  for (const { id: entry, header, body: raw, number } of entries) {
    if (!Object.hasOwn(keyEntries, header.kind) || raw === undefined) continue
    const body = readBody(header.kind, header.version, raw) as BodyAs<keyof typeof keyEntries> | undefined
    if (body === undefined) continue
    const kind = header.kind as keyof typeof keyEntries
    const { subject, actor, agency, device } = header
    found.push({ kind, body, entry, subject, actor, agency, device, number } as KeyStatement)
  }
  return found.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
}

/** Those of one kind. */
export function statementsOf<Name extends keyof typeof keyEntries>(
  statements: KeyStatement[],
  kind: Name,
): KeyStatement<Name>[] {
  return statements.filter((statement) => statement.kind === kind) as unknown as KeyStatement<Name>[]
}
