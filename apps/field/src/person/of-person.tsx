import type { ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'

/** Draws with what this phone knows of somebody; says so where she is not of the visit under way any more. */
export function OfPerson(props: { id: string; children: (person: PersonOnSite) => ReactNode }) {
  const { model } = useField()
  const { t } = useSay()
  const { home } = useWay()
  const person = model.visit?.people.find(({ id }) => id === props.id)
  if (person) return <>{props.children(person)}</>
  return <Screen title={t.person.notHere} main={{ says: t.visit.toToday, act: home }} />
}
