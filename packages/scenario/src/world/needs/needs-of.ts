import type { Random } from '../../random.ts'
import { carePathOf, type CarePath } from './child-care.ts'
import { consentsOf, type ConsentDecision } from './consents-of.ts'
import { interviewOf, type Interview } from './interview.ts'
import type { MetProfile } from './met-profile.ts'
import { usualParameters, type NeedsParameters } from './parameters.ts'
import { conversationOf, type Conversation } from './said-of.ts'
import { truthOf } from './truth-of.ts'
import type { Topic } from './topic.ts'
import { urgentNeedsOf, type NeedsOfTheDay } from './urgent-needs-of.ts'
import { wantsOf, type ServiceKind } from './wants-of.ts'

/** Everything that follows a meeting, in the codes of the field. */
export interface Needs extends NeedsOfTheDay, Conversation {
  interview: Interview
  care: CarePath
  consents: ConsentDecision[]
  wants: ServiceKind[]
  /** What was so, whether she said it or not: for the play alone. */
  truth: Topic[]
}

/** What somebody says, needs, decides and wants. The same stream and profile give the same. */
export function needsOf(
  random: Random,
  profile: MetProfile,
  parameters: NeedsParameters = usualParameters,
): Needs {
  const truth = truthOf(random.fork('truth'), profile, parameters)
  const interview = interviewOf(random.fork('interview'), profile, parameters)
  const care = carePathOf(random.fork('care'), profile, parameters)
  const consents = consentsOf(random.fork('consents'), care, parameters)
  const agreed = consents.some(({ purpose, answer }) => purpose === 'interview' && answer === 'yes')
  const talk = { truth, interview, path: care, agreed }
  const day = urgentNeedsOf(random.fork('needs'), { profile, truth, interview }, parameters)
  return {
    ...{ interview, care, consents, ...day, truth: [...truth] },
    ...conversationOf(random.fork('said'), talk, parameters),
    wants: wantsOf(random.fork('wants'), { profile, truth, needs: day.needs, path: care }, parameters),
  }
}
