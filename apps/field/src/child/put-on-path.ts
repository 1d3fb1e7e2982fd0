import type { Content, Refusal } from '@libertad/domain'
import type { FieldPort } from '../model/field-port.ts'
import type { FieldModel, PersonOnSite } from '../model/view-model.ts'
import type { ChildDraft } from './child-draft.ts'

type Owed = 'path' | 'alert'

/**
 * What is still to be written so that a child is on its path and others know: nothing is owed twice, and a phone that
 * stopped between the two writes the other one when the screen opens again.
 */
export function owedFor(
  person: Pick<PersonOnSite, 'path' | 'screening'>,
  draft: Pick<ChildDraft, 'alert'> | undefined,
): Owed[] {
  const wasMet = person.screening?.value.profile.startsWith('child_') ?? false
  const knows = draft ? draft.alert !== null : wasMet && person.path === 'child'
  return [...(person.path === 'child' ? [] : ['path' as const]), ...(knows ? [] : ['alert' as const])]
}

/** The alert for a child: a place and a kind, never a person. */
export function childAlert(
  { met }: Pick<PersonOnSite, 'met'>,
  now: number,
): Omit<Content<'alert.raised'>, 'handling' | 'reviewOn'> {
  return {
    ...{ kind: 'child', country: met.country, at: new Date(now).toISOString(), zone: met.zone },
    ...(met.site !== undefined && { site: met.site }),
    ...(met.visit !== undefined && { visit: met.visit }),
  }
}

const underWay = new Set<string>()

/** Writes what is owed, the path first: protection does not wait for the alert. Answers the alert's subject. */
export async function putOnPath(
  port: Pick<FieldPort, 'write' | 'journalNow'>,
  person: PersonOnSite,
  owed: readonly Owed[],
): Promise<{ alert?: string; refusal?: Refusal }> {
  // Two touches, or a screen drawn twice, are one child.
  if (underWay.has(person.id)) return {}
  underWay.add(person.id)
  try {
    if (owed.includes('path')) {
      const content = { path: 'child', by: 'officer' } as const
      const set = await port.write({ kind: 'person_met.path_set', subject: person.id, content })
      if (!set.ok) return { refusal: set.refusal }
    }
    if (!owed.includes('alert')) return {}
    const raised = await port.write({ kind: 'alert.raised', content: childAlert(person, port.journalNow()) })
    return raised.ok ? { alert: raised.value.subject } : { refusal: raised.refusal }
  } finally {
    underWay.delete(person.id)
  }
}

/** The alert as the phone knows it now. */
export const alertOf = ({ alerts }: Pick<FieldModel, 'alerts'>, { alert }: Pick<ChildDraft, 'alert'>) =>
  alerts.find(({ id }) => id === alert)
