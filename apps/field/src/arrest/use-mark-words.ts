import { useSay } from '../frame/say.tsx'
import type { Mark, MarkWords } from './arrest-draft.ts'

/** Marks in sentences of the officer's language, as they stand in the sealed note. */
export function useMarkWords(): MarkWords {
  const { t, format, time, languageName } = useSay()
  const at = (mark: Mark) => ({
    time: time(new Date(mark.at).toISOString()),
    language: languageName(mark.language),
  })
  return {
    victim: (answer) => `${t.arrest.pages.victim} ${t.arrest.victim[answer]}`,
    told: (telling, mark) => `${t.arrest.told[telling]}: ${format(t.arrest.toldAt, at(mark))}`,
    medic: (mark) => `${t.arrest.medic}: ${at(mark).time}`,
  }
}
