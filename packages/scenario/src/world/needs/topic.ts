import { adultQuestions, forcedLabourSigns } from '@libertad/screening'

/** ILO's eleven indicators of forced labour, and three things that are asked and stand in none of them. */
export const topics = [
  ...forcedLabourSigns,
  'journey_arranged',
  'forced_illicit_acts',
  'sexual_demands',
] as const
export type Topic = (typeof topics)[number]

const apart: Record<string, Topic> = {
  journey_arranged: 'journey_arranged',
  made_to_break_law: 'forced_illicit_acts',
  sexual_demands: 'sexual_demands',
}

export interface AskedTopic {
  question: string
  topic: Topic
}

/** The questions of the conversation with an adult in their order, each with what it is about. */
export const askedTopics: readonly AskedTopic[] = adultQuestions.flatMap(({ code, forcedLabour }) => {
  const topic = apart[code] ?? forcedLabour?.[0]
  return topic ? [{ question: code, topic }] : []
})
