import type { Content } from '@libertad/domain'
import { spokenLanguage, type PersonLanguage } from '@libertad/screening'

type Recorded = Content<'consent.recorded'>

/** How two people understand each other while they talk about consent. Kept with every answer. */
export interface Spoken {
  language: PersonLanguage
  interpreting: Recorded['interpreting']
  /** Random id that her own agency keeps. */
  interpreter?: string
  manner: Recorded['manner']
  /** Who agrees: for an adult only herself. */
  by: Recorded['by']
}

/** What is likely before anybody chose: as in the last talk with her, else this phone's usual language. */
export function spokenAtFirst(known: {
  usual: string
  isChild: boolean
  last: Pick<Recorded, 'language' | 'interpreting' | 'interpreter'> | undefined
}): Spoken {
  const { usual, last, isChild } = known
  return {
    language: spokenLanguage(last?.language ?? usual) ?? 'en',
    interpreting: last?.interpreting ?? 'none_needed',
    ...(last?.interpreter !== undefined && { interpreter: last.interpreter }),
    manner: 'read_aloud',
    by: isChild ? 'guardian' : 'herself',
  }
}
