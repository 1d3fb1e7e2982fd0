/** A release as far as the next entry about it is judged by it. */
export interface ReleaseKnown {
  id: string
  number: number
  replaces: number | null
  digest: string
  preparedBy: string
  preparedDevice: string
  /** Numbers of the releases that it was attacked together with. */
  against: number[]
  signed: boolean
  withdrawn: boolean
}

/** The releases that a parcel speaks of, and all that were ever public. */
export type ReleasesKnown = Map<string, ReleaseKnown>

export const noReleases = (): ReleasesKnown => new Map()
