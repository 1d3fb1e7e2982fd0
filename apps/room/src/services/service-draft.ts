import { serviceHours, serviceKinds, takenPeople } from '@libertad/domain'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'
import { readNumber } from '../form/read-number.ts'
import type { DirectoryLine } from '../model/care-model.ts'

export interface ServiceDraft {
  name: string
  country: string
  kinds: (typeof serviceKinds)[number][]
  takes: (typeof takenPeople)[number][]
  languages: string[]
  hours: (typeof serviceHours)[number] | ''
  /** As typed. */
  answersWithin: string
}

/** Languages that a service may be given in, by the codes that entries keep. */
export const spokenLanguages = ['eng', 'spa', 'fra', 'nld', 'por', 'hat', 'pap', 'zho', 'hin'] as const

export const newService = (country: string): ServiceDraft => ({
  ...{ name: '', country, kinds: [], takes: [], languages: [], hours: '', answersWithin: '24' },
})

export const draftOf = (line: DirectoryLine): ServiceDraft => ({
  ...{ name: line.name, country: line.country, kinds: line.kinds, takes: line.takes },
  ...{ languages: line.languages, hours: line.hours, answersWithin: String(line.answersWithin) },
})

function described(draft: ServiceDraft) {
  const within = readNumber(draft.answersWithin, { from: 1, to: 336, whole: true })
  const { kinds, takes, languages, hours } = draft
  const mistakes: Mistakes<keyof ServiceDraft> = {
    ...(kinds.length === 0 ? { kinds: 'choose' as const } : {}),
    ...(takes.length === 0 ? { takes: 'choose' as const } : {}),
    ...(languages.length === 0 ? { languages: 'choose' as const } : {}),
    ...(hours === '' ? { hours: 'choose' as const } : {}),
    ...(within.mistake || within.value === undefined ? { answersWithin: within.mistake ?? 'needed' } : {}),
  }
  const content = {
    ...{ kinds, takes, languages, hours: hours as (typeof serviceHours)[number] },
    answersWithin: within.value ?? 24,
  }
  return { mistakes, content }
}

/** A service offered: what it gives, to whom, in which languages. Where it lies is no part of it. */
export function madeOffer(draft: ServiceDraft): Made<keyof ServiceDraft> {
  const { mistakes, content } = described(draft)
  const all = { ...(draft.name.trim() === '' ? { name: 'needed' as const } : {}), ...mistakes }
  return madeOf(all, () => ({
    kind: 'service.offered',
    content: { name: draft.name.trim(), country: draft.country, ...content },
  }))
}

/** What changed of a service; its name and country stay. */
export function madeChange(service: string, draft: ServiceDraft): Made<keyof ServiceDraft> {
  const { mistakes, content } = described(draft)
  return madeOf(mistakes, () => ({ kind: 'service.changed', subject: service, content }))
}

/** How many places are free now. */
export function madeCount(service: string, { free }: { free: string }, at: string): Made<'free'> {
  const places = readNumber(free, { from: 0, to: 10_000, whole: true })
  if (places.mistake || places.value === undefined)
    return { right: false, mistakes: { free: places.mistake ?? 'needed' } }
  const content = { free: places.value, at }
  return { right: true, write: { kind: 'service.capacity_reported', subject: service, content } }
}
