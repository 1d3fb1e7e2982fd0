import type { SubjectType } from '../journal/reducer.ts'

/** Who is who, with their keys, and the directory of services: what every member of the operation reads. */
const registrySubjects: readonly SubjectType[] = [
  'operation',
  'agency',
  'team',
  'person',
  'device',
  'audience',
  'service',
]

/**
 * Whether subjects of a type stand in the registry. There the list of acts alone says who writes: whoever reads
 * no operation ring still keeps the directory of the services of her agency, and her own keys.
 */
export function standsInRegistry(subjectType: string): boolean {
  return (registrySubjects as readonly string[]).includes(subjectType)
}
