import { coverages, label, means, type SiteKind } from '@libertad/domain'
import type { SiteDetail } from '../../model/view-model.ts'
import type { Mistakes } from '../../form/made.ts'
import { readNumber } from '../../form/read-number.ts'

export type Means = (typeof means)[number]
export type Coverage = (typeof coverages)[number]

/** What is said of a place when it is reported or corrected: numbers as typed. */
export interface PlaceDraft {
  kind: SiteKind | ''
  placeName: string
  latitude: string
  longitude: string
  /** Radius in metres in which it lies. */
  precision: string
  hours: string
  means: Means[]
  coverage: Coverage
}

export const emptyPlace: PlaceDraft = {
  ...{ kind: '', placeName: '', latitude: '', longitude: '', precision: '' },
  ...{ hours: '', means: [], coverage: 'unknown' },
}

/** Radii that are offered, in metres. */
export const precisions = ['10', '100', '1000', '5000', '25000']

/** A place as it is known, to be corrected. */
export function placeOf(site: SiteDetail): PlaceDraft {
  const { position, hoursToReach } = site
  return {
    ...{ kind: site.kind, placeName: site.placeName, hours: hoursToReach?.toString() ?? '' },
    latitude: position?.latitude.toString() ?? '',
    longitude: position?.longitude.toString() ?? '',
    precision: position?.precisionMetres.toString() ?? '',
    means: means.filter((one) => site.means.includes(one)),
    coverage: coverages.find((one) => one === site.coverage) ?? 'unknown',
  }
}

/** The place as the journal takes it; what was left open is absent. */
export interface Place {
  kind: SiteKind
  placeName: string
  position?: { latitude: number; longitude: number; precisionMetres: number }
  hoursToReach?: number
  means: Means[]
  coverage: Coverage
}

/** Reads a place. A position is whole or not given: both degrees and how precise they are. */
export function readPlace(draft: PlaceDraft): { place: Place; mistakes: Mistakes<keyof PlaceDraft> } {
  const placeName = draft.placeName.trim()
  const latitude = readNumber(draft.latitude, { from: -90, to: 90, whole: false })
  const longitude = readNumber(draft.longitude, { from: -180, to: 180, whole: false })
  const hours = readNumber(draft.hours, { from: 0, to: 400, whole: false })
  const mistakes: Mistakes<keyof PlaceDraft> = {}
  if (draft.kind === '') mistakes.kind = 'needed'
  if (placeName === '') mistakes.placeName = 'needed'
  else if (!label().safeParse(placeName).success) mistakes.placeName = 'signs'
  const given = draft.latitude.trim() !== '' || draft.longitude.trim() !== ''
  if (given && latitude.value === undefined) mistakes.latitude = latitude.mistake ?? 'both'
  if (given && longitude.value === undefined) mistakes.longitude = longitude.mistake ?? 'both'
  if (given && draft.precision === '') mistakes.precision = 'needed'
  if (hours.mistake) mistakes.hours = hours.mistake
  const place: Place = {
    ...{ kind: draft.kind as SiteKind, placeName, means: draft.means, coverage: draft.coverage },
    ...(latitude.value === undefined || longitude.value === undefined
      ? {}
      : {
          position: {
            ...{ latitude: latitude.value, longitude: longitude.value },
            precisionMetres: Number(draft.precision),
          },
        }),
    ...(hours.value === undefined ? {} : { hoursToReach: hours.value }),
  }
  return { place, mistakes }
}
