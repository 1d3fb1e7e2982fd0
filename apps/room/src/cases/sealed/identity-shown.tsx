import { Fragment } from 'react'
import { useSay } from '../../frame/say.tsx'
import type { Identity } from './read-content.ts'
import { usePaperSaid } from './use-paper-said.ts'

/** Who she is, field by field; what is not known has no line. */
export function IdentityShown({ identity }: { identity: Identity }) {
  const { t, list, format, country, languageName } = useSay()
  const { field } = t.sealed
  const paper = usePaperSaid()
  const { birthDate: born, nationality } = identity
  const bornWords = born.startsWith('~')
    ? format(t.sealed.aboutYear, { year: born.slice(1) })
    : born.replace('-XX-XX', '')
  const safe = (code: string) =>
    code === 'yes' || code === 'no' ? t.sealed.safe[code] : t.sealed.safe.not_asked
  const lines: [string, string | string[]][] = [
    [field.calledBy, identity.calledBy],
    [field.given, identity.given],
    [field.family, identity.family],
    [field.asWritten, identity.asWritten],
    [field.born, bornWords],
    [field.nationality, /^[A-Z]{2}$/.test(nationality) ? country(nationality) : nationality],
    [field.languages, list(identity.languages.map(languageName))],
    [field.contacts, identity.contacts.map(({ value, safe: is }) => `${value} (${safe(is)})`)],
    [field.documents, identity.documents.map(paper)],
  ]
  return (
    <dl className="pairs">
      {lines
        .filter(([, value]) => value.length > 0)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="medium">
              {Array.isArray(value) ? value.map((one) => <div key={one}>{one}</div>) : value}
            </dd>
          </Fragment>
        ))}
    </dl>
  )
}
