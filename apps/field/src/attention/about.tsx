import type { EverydayPicture } from '../design/everyday-pictures.ts'
import { PersonName } from '../design/person-tag.tsx'
import { useSay } from '../frame/say.tsx'
import { useField } from '../model/use-field.ts'
import type { VersionsLine } from '../model/view-model.ts'

/** What a decision is about: somebody by number and picture, a site by its code. */
export function About({ line: { subject, type } }: { line: VersionsLine }) {
  const { model } = useField()
  const { t } = useSay()
  const person = model.visit?.people.find(({ id }) => id === subject)
  if (person) return <PersonName number={person.number} picture={person.picture as EverydayPicture} />
  const names: Partial<Record<string, string>> = t.attention.types
  return <>{model.sites.find(({ id }) => id === subject)?.code ?? names[type] ?? type}</>
}
