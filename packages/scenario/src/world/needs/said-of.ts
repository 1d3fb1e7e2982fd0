import type { screeningAnswers } from '@libertad/domain'
import { childQuestions } from '@libertad/screening'
import type { Random } from '../../random.ts'
import type { CarePath } from './child-care.ts'
import type { Interview } from './interview.ts'
import type { NeedsParameters } from './parameters.ts'
import { askedTopics, type Topic } from './topic.ts'

export interface Said {
  question: string
  answer: (typeof screeningAnswers)[number]
}

export interface Conversation {
  said: Said[]
  /** She ended it before its end. */
  stopped: boolean
}

interface Circumstances {
  truth: ReadonlySet<Topic>
  interview: Interview
  path: CarePath
  /** She, or whoever stands up for her, agreed to talk. */
  agreed: boolean
}

/**
 * Her answers. An adult is asked what the screening asks, as long as she wants; a child only about needs and danger,
 * whoever is there. Who does not want to talk, or cannot be understood, was not asked: that is no answer of hers.
 */
export function conversationOf(
  random: Random,
  { truth, interview, path, agreed }: Circumstances,
  parameters: NeedsParameters,
): Conversation {
  const understood = interview.interpreting !== 'missing'
  const isAsked = () => understood || random.chance(parameters.askedWithoutInterpreter)
  const answered = (so: boolean) =>
    isAsked() ? random.weighted(so ? parameters.whenSo : parameters.whenNotSo) : 'not_asked'
  if (path.path === 'child') {
    const so: Record<string, boolean> = {
      child_hurt: truth.has('physical_and_sexual_violence'),
      child_hungry: truth.has('abusive_working_and_living_conditions'),
      child_trusted_person: path.guardian.present,
      child_afraid: truth.has('intimidation_and_threats') || truth.has('physical_and_sexual_violence'),
    }
    const said = childQuestions.map(({ code }) => ({ question: code, answer: answered(so[code] ?? false) }))
    return { said, stopped: false }
  }
  const stopped = agreed && random.chance(parameters.stops)
  const end = stopped ? random.int(1, askedTopics.length - 1) : askedTopics.length
  const said = askedTopics.map(({ question, topic }, i): Said => {
    const answer = agreed && i < end ? answered(truth.has(topic)) : 'not_asked'
    return { question, answer }
  })
  return { said, stopped }
}
