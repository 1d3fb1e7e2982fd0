import type { KindName } from '../kinds.ts'

/**
 * Acts from which nothing follows until somebody else has acted too, on another device, each with the kind by which
 * the other acts. Reducers and keys hold it, not the list of acts, where each half is written by one.
 *
 * Data leaves without consent when a second person agrees (`legalBasisHolds`). A root comes back from the shares of
 * two custodians: one share opens nothing. Figures reach the public when somebody else signs them (`isPublic`). Erasing bodies, and making a coordinator, are one person's acts.
 */
export const twoPersonActs = {
  'legal_basis.claimed': 'legal_basis.seconded',
  'release.prepared': 'release.signed',
  'agency.recovery_asked': 'agency.recovery_helped',
} as const satisfies Partial<Record<KindName, KindName>>
