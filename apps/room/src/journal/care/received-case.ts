import type { PackageParts } from '@libertad/casework'
import { ageBands, sexes, type Content } from '@libertad/domain'

type About = Omit<Content<'case.received'>, 'handling' | 'reviewOn' | 'metAt' | 'referral'>

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === value)

/**
 * What a package says of a person who is received, in codes. What she did not agree to pass on is not in it: her new
 * case worker asks her. Who is sent as a child is one here too, until somebody knows better.
 */
export function aboutReceived(
  parts: PackageParts,
  { isChild, ...here }: { country: string; zone: string; isChild: boolean },
): About {
  const told = { ...asObject(parts.screening), ...asObject(parts.needs), ...asObject(parts.name) }
  return {
    ...here,
    sex: oneOf(sexes, told['sex']) ?? 'not_asked',
    ageBand: oneOf(ageBands, told['ageBand']) ?? (isChild ? 'child_unknown' : 'unknown'),
  }
}
