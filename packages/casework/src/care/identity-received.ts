import type { dataKinds } from '@libertad/domain'

/** What a package holds, by the kind of data that she agreed to. */
export type PackageParts = Partial<Record<(typeof dataKinds)[number], unknown>>

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/**
 * Who she is as far as a package says it, in the shape in which identities are sealed, with the name that lists may
 * show; `undefined` where nothing of it came. What was not passed on stays empty: her new case worker asks her.
 */
export function identityReceived(parts: PackageParts): { value: unknown; index?: string } | undefined {
  const name = isText(parts.name) ? { calledBy: parts.name } : asObject(parts.name)
  const value = {
    ...{ family: '', given: '', calledBy: '', birthDate: '', asWritten: '', nationality: '' },
    ...name,
    ...{ contacts: asList(parts.contacts), documents: asList(parts.documents) },
    languages: asList(asObject(parts.needs)['languages']),
  }
  const { contacts, documents, languages } = value
  const called = [name['calledBy'], name['given']].find(isText)
  if (called === undefined && [contacts, documents, languages].every((one) => one.length === 0))
    return undefined
  return { value, ...(called !== undefined && { index: called }) }
}
