import type { ageBands, exploitations, sexes, SiteKind } from '@libertad/domain'

/** What the play knows of somebody when her team meets her: enough to draw what she says and needs. */
export interface MetProfile {
  siteKind: SiteKind
  exploitation: (typeof exploitations)[number]
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  /** ISO 3166-1 alpha-2, `stateless` or `unknown`. */
  nationality: string
  /** Country where she is met. */
  country: string
  /** ISO 639-3, hers first. */
  languages: readonly string[]
  /** What the team speaks, and for what the country has interpreters. */
  teamLanguages: readonly string[]
  interpreterLanguages: readonly string[]
}
