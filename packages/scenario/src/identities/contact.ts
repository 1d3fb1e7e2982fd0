export const relations = [
  'mother',
  'father',
  'sister',
  'brother',
  'partner',
  'child',
  'aunt',
  'friend',
] as const
export const channels = ['phone', 'messenger'] as const

/** Somebody whom she would have told, or would not: a family may be what she fled from. */
export interface Contact {
  relation: (typeof relations)[number]
  /** `messenger`: reached by the same kind of number, over the network only. */
  channel: (typeof channels)[number]
  /** E.164, of a range that no telephone can have. */
  number: string
  /** What she says about calling there; never a default. */
  mayBeCalled: 'yes' | 'no' | 'not_asked'
}
