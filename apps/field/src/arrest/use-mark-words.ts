import { useSay } from '../frame/say.tsx'
import type { Mark, MarkWords } from './arrest-draft.ts'

/** Marks in sentences of the officer's language, as they are shown and as they stand in the sealed note. */
export function useMarkWords(): MarkWords & { at(mark: Mark): string } {
  const { t, format, time, languageName } = useSay()
  const at = ({ at: told, language }: Mark) => {
    const when = time(new Date(told).toISOString())
    return language === undefined
      ? when
      : format(t.arrest.toldAt, { time: when, language: languageName(language) })
  }
  return {
    at,
    victim: (answer) => `${t.arrest.pages.victim} ${t.arrest.victim[answer]}`,
    told: (telling, mark) => `${t.arrest.told[telling]}: ${at(mark)}`,
    medic: ({ at: seen }) => `${t.arrest.medic}: ${at({ at: seen })}`,
  }
}
