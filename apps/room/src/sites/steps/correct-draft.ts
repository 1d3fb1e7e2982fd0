import type { SiteDetail } from '../../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../../form/made.ts'
import { placeOf, readPlace, type Place, type PlaceDraft } from './place-draft.ts'

/** A correction says only what changes. What was once said is changed and not taken back. */
export function madeCorrection(site: SiteDetail, draft: PlaceDraft): Made<keyof PlaceDraft> {
  const { place, mistakes: inPlace } = readPlace(draft)
  const mistakes: Mistakes<keyof PlaceDraft> = { ...inPlace }
  if (site.position && draft.latitude.trim() === '') mistakes.latitude = 'needed'
  if (site.position && draft.longitude.trim() === '') mistakes.longitude = 'needed'
  if (site.hoursToReach !== undefined && draft.hours.trim() === '') mistakes.hours = 'needed'
  const before = readPlace(placeOf(site)).place
  const changes = Object.fromEntries(
    Object.entries(place).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Place]),
    ),
  ) as Partial<Place>
  if (Object.keys(mistakes).length === 0 && Object.keys(changes).length === 0) mistakes.kind = 'unchanged'
  return madeOf(mistakes, () => ({ kind: 'site.corrected', subject: site.id, content: changes }))
}
