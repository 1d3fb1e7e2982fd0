import {
  day,
  type credibilities,
  type HandlingCode,
  type leadSources,
  type modusFeatures,
  type reliabilities,
} from '@libertad/domain'
import type { SiteDetail } from '../../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../../form/made.ts'
import { instantIn } from './instant-in.ts'

export interface LeadDraft {
  source: (typeof leadSources)[number] | ''
  reliability: (typeof reliabilities)[number] | ''
  credibility: (typeof credibilities)[number] | ''
  /** Day and time of day from which the information itself is, in the zone of the site; both may be open. */
  day: string
  time: string
  features: (typeof modusFeatures)[number][]
}

export const emptyLead: LeadDraft = {
  ...{ source: '', reliability: '', credibility: '', day: '', time: '', features: [] },
}

/** A lead is never read by more people than its site: circles that are named for a site stay with its owner. */
export function leadHandling({ handling }: Pick<SiteDetail, 'handling'>): HandlingCode {
  return handling === 'named_agencies' ? 'own_agency' : handling
}

/** The lead as it is reported, or what is wrong in the form. `now` in milliseconds since 1970. */
export function madeLead(site: SiteDetail, draft: LeadDraft, now: number): Made<keyof LeadDraft> {
  const { source, reliability, credibility, features } = draft
  const dated = draft.day !== '' && day().safeParse(draft.day).success
  // A day alone is told from its beginning: information is rather older than younger.
  const at = dated ? instantIn(site.zone, draft.day, draft.time === '' ? '00:00' : draft.time) : undefined
  const mistakes: Mistakes<keyof LeadDraft> = {}
  if (source === '') mistakes.source = 'needed'
  if (reliability === '') mistakes.reliability = 'needed'
  if (credibility === '') mistakes.credibility = 'needed'
  if (!dated && (draft.day !== '' || draft.time !== '')) mistakes.day = 'needed'
  else if (at !== undefined && Date.parse(at) > now) mistakes.day = 'later_than_now'
  return madeOf(mistakes, () => ({
    kind: 'lead.reported',
    content: {
      ...{ site: site.id, handling: leadHandling(site), features },
      source: source as (typeof leadSources)[number],
      reliability: reliability as (typeof reliabilities)[number],
      credibility: credibility as (typeof credibilities)[number],
      ...(at === undefined ? {} : { informationAt: at }),
    },
  }))
}
