import { useModel } from '../frame/room.tsx'

/** Work names of people and names of agencies by their ids, as far as this reader knows them. */
export function useNames() {
  const { people, agencies } = useModel()
  return {
    person: (id: string) => people.find((one) => one.id === id)?.workName ?? id,
    agency: (id: string) => agencies.find((one) => one.id === id)?.name ?? id,
  }
}
