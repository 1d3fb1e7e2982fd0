import type { Content } from '@libertad/domain'
import type { SiteToday } from '../model/view-model.ts'

/** What is looked to before anybody is asked anything. For the officer's own eyes: it is not sent. */
export const safetyLines = ['watched', 'unseen_place', 'interpreter', 'no_handcuffs'] as const
export type SafetyLine = (typeof safetyLines)[number]

/** Hours after which the team means to be heard again; `none`: nothing was agreed. */
export const contactIn = ['2', '4', '8', '24', 'none'] as const
export type ContactIn = (typeof contactIn)[number]

export interface StartDraft {
  lines: SafetyLine[]
  contact?: ContactIn
}

export const emptyStart: StartDraft = { lines: [] }

export const toggled = <Item>(items: readonly Item[], item: Item, on: boolean): Item[] => [
  ...items.filter((one) => one !== item),
  ...(on ? [item] : []),
]

/** Where nobody can call, the next contact is agreed on before the team goes in. */
export const asksForContact = ({ coverage }: Pick<SiteToday, 'coverage'>): boolean => coverage !== 'good'

/** The next moment at which the team means to be heard, milliseconds since 1970. */
export const contactAt = (contact: ContactIn | undefined, now: number): number | undefined =>
  contact === undefined || contact === 'none' ? undefined : now + Number(contact) * 3_600_000

/** What the start of a visit says. `now`: milliseconds since 1970. */
export function startContent(
  { contact }: StartDraft,
  site: Pick<SiteToday, 'id' | 'zone'>,
  team: string,
  now: number,
): Omit<Content<'visit.started'>, 'handling' | 'reviewOn'> {
  const next = contactAt(contact, now)
  return {
    ...{ site: site.id, team, at: new Date(now).toISOString(), zone: site.zone },
    ...(next !== undefined && { nextContact: new Date(next).toISOString() }),
  }
}

/** Team for the visit: the one that is sent there if she is in it, else the first of hers. */
export const teamFor = (
  { teamId }: Pick<SiteToday, 'teamId'>,
  teams: readonly { id: string }[],
): string | undefined => (teams.find(({ id }) => id === teamId) ?? teams[0])?.id
