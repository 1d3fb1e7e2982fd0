import type { Content, SamenessAnswer, SiteKind } from '@libertad/domain'

type Met = Content<'person_met.recorded'>

/** An encounter as it is compared and counted: codes under a random id. */
export interface MetRecord {
  subject: string
  /** Under which it came, in the journal. */
  number: number
  owner: string
  /** Of the agency that wrote it down. */
  ownerCountry: string
  country: string
  visit: string
  site: string
  place: SiteKind | undefined
  /** Day at the place. */
  metOn: string
  sex: Met['sex']
  ageBand: Met['ageBand']
  nationality: string | undefined
  exploitation: Met['exploitation']
  interviewedBefore: Met['interviewedBefore']
  /** Tokens of her identity are there to be compared. */
  tokenised: boolean
  /** They came when her agency had spent its budget of the day. */
  afterBudget: boolean
}

/** Two encounters that share a token. */
export interface MetPair {
  pair: string
  one: string
  other: string
  /** Kinds of tokens of which both have one in common, and of which both have some and none in common. */
  agrees: string[]
  differs: string[]
  /** The journal's clock when it first appeared, UTC. */
  since: string
  /** Agency whose tokens made it appear. */
  byOwner: string
  /** Not shown to that agency, whose budget was spent. */
  held: boolean
}

/** One thing that was said of a pair. Without a record of one's own it is a coordinator's. */
export interface Said {
  /** Of the judgement or the settlement. */
  subject: string
  number: number
  owner: string
  step: 'given' | 'changed' | 'taken_back'
  pair: string | undefined
  mine: string | undefined
  answer: SamenessAnswer | undefined
}

/** All that counting stands on, each list in a fixed order. */
export interface LinkingFacts {
  records: MetRecord[]
  pairs: MetPair[]
  said: Said[]
}
