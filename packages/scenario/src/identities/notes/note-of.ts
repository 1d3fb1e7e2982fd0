import type { Random } from '../../random.ts'
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import pt from './pt.json' with { type: 'json' }

const sentences = { en, es, fr, nl, pt }

/** ISO 639-1: languages in which officers and case workers write here. */
export type NoteLanguage = keyof typeof sentences
export const noteLanguages = Object.keys(sentences) as NoteLanguage[]

/** What a note may be about. */
export type NoteTopic = keyof typeof en
export const noteTopics = Object.keys(en) as NoteTopic[]

export interface NoteFacts {
  /** What was talked about; the note keeps to it, and to at most four. */
  topics: readonly NoteTopic[]
  /** Local time of the conversation, `14:05`. */
  time: string
}

/**
 * A short note in prose, one sentence for a topic, in the order of a conversation. It says what was done and asked for,
 * never what was suffered: prose is for her care, and what happened to her is in codes.
 */
export function noteOf(random: Random, language: NoteLanguage, { topics, time }: NoteFacts): string {
  const chosen = random.sample(topics, 4)
  return noteTopics
    .filter((topic) => chosen.includes(topic))
    .map((topic) => random.pick(sentences[language][topic]))
    .map((sentence) => sentence.replace('{time}', time).replace('{days}', String(random.int(2, 9))))
    .join(' ')
}
