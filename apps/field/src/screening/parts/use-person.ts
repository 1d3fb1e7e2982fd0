import { useField } from '../../model/use-field.ts'
import type { PersonOnSite } from '../../model/view-model.ts'

/** A person of the visit, as the phone knows her now; `undefined` for one whom this phone does not hold. */
export function usePerson(id: string): PersonOnSite | undefined {
  const { model } = useField()
  return model.visit?.people.find((person) => person.id === id)
}
