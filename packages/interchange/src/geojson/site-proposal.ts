import type { coverages, means, SiteKind } from '@libertad/domain'
import type { Place } from '../format.ts'

/** A site as a file of places proposes it. A person decides what becomes of it. */
export interface SiteProposal {
  at: Place
  position?: { latitude: number; longitude: number; precisionMetres: number }
  /** Metres above the ellipsoid or the sea, as the file says. */
  altitudeMetres?: number
  /** What the position stands for. Anything but `point` was chosen by the reader and has to be looked at. */
  represents: 'point' | 'line' | 'area' | 'several' | 'nothing'
  kind?: SiteKind
  country?: string
  zone?: string
  code?: string
  hoursToReach?: number
  means?: (typeof means)[number][]
  coverage?: (typeof coverages)[number]
  /** Names and descriptions: free text, to be sealed before anything leaves the device. */
  toBeSealed: { name?: string; description?: string }
  /** Whatever else the file says, as it says it. It may be prose: to be sealed as well. */
  kept: Record<string, unknown>
  /** Folders or layers it stood in, outermost first. */
  folders: string[]
}

/** Sites out of a file of places. */
export interface SitesRead {
  sites: SiteProposal[]
  /** What stood beside the features (foreign members), as it stood. */
  beside: Record<string, unknown>
}
