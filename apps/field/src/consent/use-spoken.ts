import { localDay } from '@libertad/domain'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { pointsTold } from './points.ts'
import { spokenAtFirst, type Spoken } from './spoken.ts'

/** How one talked with her last, which of the seven points she was told, and the day at her place. */
export function useTalk(person: PersonOnSite) {
  const { port } = useField()
  const { consents, screening, met, path } = person
  const last = consents.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)
  const isChild = path === 'child'
  const talked = last ?? screening?.value
  const first = spokenAtFirst({ usual: port.settings().personLanguage, isChild, last: talked })
  const spoken: Spoken = last ? { ...first, manner: last.manner, by: isChild ? last.by : 'herself' } : first
  return {
    ...{ isChild, spoken },
    told: [...new Set(consents.flatMap(({ texts }) => pointsTold(texts)))],
    /** For an entry, at the moment of the touch. */
    at: () => new Date(port.journalNow()).toISOString(),
    today: localDay(new Date(port.journalNow()).toISOString(), met.zone),
  }
}

export type Talk = ReturnType<typeof useTalk>
