import type { interpreting } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { MetProfile } from './met-profile.ts'
import type { NeedsParameters } from './parameters.ts'

/** In what language a conversation was held, and how its words passed between two. */
export interface Interview {
  /** ISO 639-3. */
  language: string
  interpreting: (typeof interpreting)[number]
}

/** In her language wherever that can be; in the team's where she prefers that to waiting. */
export function interviewOf(random: Random, profile: MetProfile, parameters: NeedsParameters): Interview {
  const { languages, teamLanguages, interpreterLanguages } = profile
  const own = languages[0]!
  if (teamLanguages.includes(own)) return { language: own, interpreting: 'none_needed' }
  const common = languages.find((one) => teamLanguages.includes(one))
  if (common && random.chance(parameters.getsAlong)) return { language: common, interpreting: 'none_needed' }
  const listed = interpreterLanguages.includes(own)
  return {
    language: own,
    interpreting: random.weighted(listed ? parameters.interpreterListed : parameters.interpreterNotListed),
  }
}
