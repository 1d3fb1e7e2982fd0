import { sha256 } from '@libertad/browser'
import type { KeyStatement } from '@libertad/domain'
import { fingerprint } from '@libertad/sealing'

/**
 * The root that somebody showed: the key, the text of its QR code, or its forty digits, which name one only among
 * those that the agency declared.
 */
export function rootShown(statements: KeyStatement[], agency: string, shown: string): string | undefined {
  const text = shown.trim()
  const digits = text.replaceAll(/[\s-]/g, '').split(':').at(-1)
  return statements
    .flatMap((statement) =>
      (statement.kind === 'agency.root_declared' || statement.kind === 'agency.root_changed') &&
      statement.subject === agency
        ? [statement.body.rootKey]
        : [],
    )
    .find((key) => key === text || fingerprint(sha256, key).groups.join('') === digits)
}
