import type { takenPeople } from '@libertad/domain'
import type { ServiceLine } from '../model/view-model.ts'
import type { ServiceKind } from './refer-draft.ts'

export type Taken = (typeof takenPeople)[number]

/** A service is as old as the newest that was said of it; past this its count is called old. */
const oldAfterDays = 7
const day = 86_400_000

/**
 * Open services that give one of these kinds, or all, with the words in their name, agency or languages. Those with
 * places come first, then those of whom nobody knows, then the full ones; none is left out for being full.
 */
export function findServices(
  services: readonly ServiceLine[],
  {
    kind,
    text,
    said,
  }: { kind?: ServiceKind | undefined; text: string; said: (service: ServiceLine) => string },
): ServiceLine[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return services
    .filter((service) => service.closed === undefined)
    .filter((service) => kind === undefined || service.kinds.includes(kind))
    .filter((service) => {
      const all = folded(said(service))
      return words.every((word) => all.includes(word))
    })
    .toSorted((one, other) => room(other) - room(one) || one.name.localeCompare(other.name))
}

const room = ({ free }: ServiceLine): number => (free === undefined ? 1 : free.value > 0 ? 2 : 0)

/** Without accents and capitals: what is typed with cold hands has neither. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** How old the count of places is, in whole days, and whether that is old. Undefined where nobody counted. */
export function ageOfCount(
  freeAt: number | undefined,
  now: number,
): { days: number; isOld: boolean } | undefined {
  if (freeAt === undefined) return undefined
  const days = Math.max(0, Math.floor((now - freeAt) / day))
  return { days, isOld: days >= oldAfterDays }
}

/** Whether the service says that it takes somebody like her. Unknown sex or age: nobody is turned away by a phone. */
export function takesHer(
  service: Pick<ServiceLine, 'takes'>,
  { sex, isChild }: { sex: string; isChild: boolean },
): boolean {
  const wanted: Taken | undefined =
    sex === 'woman' ? (isChild ? 'girls' : 'women') : sex === 'man' ? (isChild ? 'boys' : 'men') : undefined
  return wanted === undefined || service.takes.includes(wanted)
}
