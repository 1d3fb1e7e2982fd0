import { settled } from '@libertad/domain'
import type { CaseLine } from '../../model/care-model.ts'

/** Stations on a person's way. Presumed and identified are two decisions of different people. */
export const stations = ['met', 'screened', 'presumed', 'identified'] as const
export type Station = (typeof stations)[number]
/** Where the way left the stations. Reopening adds to it and takes nothing back. */
export const sideEnds = ['not_victim', 'declined_help', 'out_of_contact', 'completed', 'mistake'] as const
export type SideEnd = (typeof sideEnds)[number]

export interface Way {
  reached: Station[]
  /** The farthest station. */
  here: Station
  end: SideEnd | undefined
  /** Two decisions stand beside each other. */
  needsAPerson: boolean
}

type Walked = Pick<CaseLine, 'person' | 'determination'>

/** How far somebody came. Whoever was identified was presumed before, written down or not. */
export function wayOf({ person, determination }: Walked): Way {
  const status = typeof determination === 'object' ? determination.value.status : undefined
  const identified = status === 'identified'
  const reached: Station[] = [
    'met',
    ...(person.screenings.length > 0 ? (['screened'] as const) : []),
    ...(identified || status === 'presumed' ? (['presumed'] as const) : []),
    ...(identified ? (['identified'] as const) : []),
  ]
  const closed = settled(person.closed)?.value
  return {
    ...{ reached, here: reached.at(-1) ?? 'met' },
    end: closed ?? (status === 'not_victim' ? 'not_victim' : undefined),
    needsAPerson: determination === 'needs_a_person',
  }
}

/** What a list says of somebody's way. */
export const wayStates = ['met', 'screened', 'presumed', 'identified', 'needs_a_person', ...sideEnds] as const
export type WayState = (typeof wayStates)[number]

export function wayState(line: Walked): WayState {
  const { here, end, needsAPerson } = wayOf(line)
  return needsAPerson ? 'needs_a_person' : (end ?? here)
}
