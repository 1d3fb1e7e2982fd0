import {
  dimensions as allDimensions,
  type Dimension,
  type DimensionFinding,
  type Evidence,
  type Proposal,
} from '@libertad/screening'

export type ElementName = 'act' | 'means' | 'purpose'

/** One of three blocks: how she was brought, how she is held, what is taken from her. */
export interface Block {
  element: ElementName
  /** `unread`: the list is incomplete, and nothing was computed. */
  finding: 'holds' | 'not_shown' | 'unread'
  said: string[]
  seen: string[]
  /** Dimensions that hold for it, with how many signs of each weight. */
  rules: { dimension: Dimension; strong: number; medium: number; weak: number }[]
  /** Recorded for a child, and not needed. */
  notNeeded: boolean
}

const dimensionsOf: Record<ElementName, readonly Dimension[]> = {
  act: allDimensions.slice(0, 3),
  means: allDimensions.filter((dimension) => dimension !== 'exploitation'),
  purpose: ['exploitation'],
}

/** The three blocks of a proposal. There is nothing in them that could be added up. */
export function blocksOf(proposal: Proposal): Block[] {
  const isRead = proposal.result !== 'not_computed'
  return (['act', 'means', 'purpose'] as const).map((element) => {
    const { holds, because } = proposal[element]
    const isUnread = element !== 'act' && !isRead
    return {
      element,
      finding: isUnread ? 'unread' : holds ? 'holds' : 'not_shown',
      said: codesFrom(because, 'said'),
      seen: codesFrom(because, 'seen'),
      rules: proposal.dimensions
        .filter(({ dimension, holds }) => holds && dimensionsOf[element].includes(dimension))
        .map(counted),
      notNeeded: element === 'means' && proposal.child,
    }
  })
}

const codesFrom = (because: readonly Evidence[], from: Evidence['from']) =>
  because.filter((one) => one.from === from).map(({ code }) => code)

const counted = ({ dimension, strong, medium, weak }: DimensionFinding) => ({
  ...{ dimension, strong: strong.length, medium: medium.length, weak: weak.length },
})

/** How many questions she did not want to answer, and how many were not asked. Neither counts against her. */
export function silencesOf(said: readonly { answer: string }[]): { declined: number; notAsked: number } {
  const count = (answer: string) => said.filter((one) => one.answer === answer).length
  return { declined: count('no_answer'), notAsked: count('not_asked') }
}
