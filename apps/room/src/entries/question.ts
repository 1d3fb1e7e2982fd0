import type { EntryQuestion } from '../model/room-port.ts'
import type { CounterName } from '../model/view-model.ts'

export type Asked = Omit<EntryQuestion, 'limit' | 'offset'>

/** In the order of the situation page. */
export const counterNames: readonly CounterName[] = [
  'people',
  'records',
  'arrests',
  'sitesVisited',
  'countries',
  'officers',
  'checks',
]

/** The question that an address asks. A counter that does not exist, or a code of another form, is left out. */
export function questionOf(search: Record<string, string | undefined>): Asked {
  const counter = counterNames.find((name) => name === search['counter'])
  const { site, country } = search
  return {
    ...(counter === undefined ? {} : { counter }),
    ...(site && /^[0-9a-f-]{36}$/.test(site) ? { site } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  }
}
