import { Facts } from '../design/facts.tsx'
import { useSay } from '../frame/say.tsx'
import type { IdentityContent } from '../model/field-port.ts'

/** What was opened, as it was written. Nothing can be copied or shared from here. */
export function IdentityShown({ content }: { content: IdentityContent }) {
  const { t, format, list, languageName, country } = useSay()
  const { contacts, languages, nationality } = content
  const facts: [string, string][] = [
    [t.identity.fields.calledBy, content.calledBy],
    [t.identity.fields.given, content.given],
    [t.identity.fields.family, content.family],
    [t.identity.fields.asWritten, content.asWritten],
    [t.identity.fields.birth, useBirthSaid()(content.birthDate)],
    [t.identity.fields.nationality, nationality && country(nationality)],
    [t.identity.fields.languages, list(languages.map(languageName))],
    ...contacts.map(({ kind, value, safe }): [string, string] => [
      (t.identity.contactKinds as Partial<Record<string, string>>)[kind] ?? kind,
      `${value} · ${format(t.identity.safeSays, { safe: t.identity.safe[safe] })}`,
    ]),
  ]
  return <Facts of={facts.filter(([, value]) => value !== '')} />
}

/** A birth as it is known: a day, a year, or about a year. */
function useBirthSaid(): (birth: string) => string {
  const { t, format, day } = useSay()
  return (birth) => {
    if (birth === '') return t.identity.birthWays.not_known
    if (birth.startsWith('~')) return format(t.identity.aboutYear, { year: birth.slice(1) })
    return birth.includes('X') ? birth.slice(0, 4) : `${day(birth)} ${birth.slice(0, 4)}`
  }
}
