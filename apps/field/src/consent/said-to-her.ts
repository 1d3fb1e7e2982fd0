import { fillIn, type PersonLanguage, type PersonTextKey, type TextStatus } from '@libertad/screening'
import type { Hers } from '../design/two-languages.tsx'
import { useSay } from '../frame/say.tsx'
import { useOfficerWords, useSaidToHer } from '../screening/parts/texts.ts'
import { useVoice } from '../screening/parts/use-voice.ts'
import { kindsSaid, type DataKind } from './kinds-said.ts'
import { useDaySaid } from './use-day-said.ts'

export interface BothTexts {
  hers: Hers | undefined
  mine: string
  status: TextStatus | undefined
}

/** Texts about consent in both languages, their holes filled in each in its own way. */
export interface ConsentTexts {
  says: (key: PersonTextKey, fill?: Fill) => BothTexts
  kind: (kind: DataKind) => BothTexts
  /** How good a translation is, for the officer. A text that nobody checked is said through the interpreter. */
  quality: (status: TextStatus | undefined) => string | undefined
  play: ((text: string) => void) | undefined
}

/** What a text leaves open. */
export type Fill = { data?: readonly DataKind[]; body?: string; until?: string }

/** `undefined` until the words of both languages are there. */
export function useConsentTexts(language: PersonLanguage): ConsentTexts | undefined {
  const said = useSaidToHer(language)
  const words = useOfficerWords()
  const play = useVoice(said?.tag)
  const daySaid = useDaySaid()
  const { list, languageName, language: own } = useSay()
  if (!said || !words) return undefined
  const worst = (keys: readonly PersonTextKey[]) => worstOf(keys.map((key) => said.status(key)))
  const listed = (data: readonly DataKind[]) => {
    const keys = data.flatMap((kind) => kindsSaid[kind])
    const hers = keys.flatMap((key) => said.hers(key)?.text ?? [])
    return { hers: listFor(said.tag, hers), mine: list(keys.map(said.mine)), status: worst(keys) }
  }
  return {
    kind(one) {
      const { hers, mine, status } = listed([one])
      return { hers: hers === '' ? undefined : { text: hers, lang: said.tag }, mine, status }
    },
    play,
    says(key, { data = [], body = '', until } = {}) {
      const kinds = listed(data)
      const hers = said.hers(key)
      const filled = (text: string, of: 'hers' | 'mine', untilSaid: string) =>
        fillIn(text, { body, data: kinds[of], until: untilSaid })
      const untilHers = until === undefined ? '' : dayFor(said.tag, until)
      return {
        hers: hers && { ...hers, text: filled(hers.text, 'hers', untilHers) },
        mine: filled(said.mine(key), 'mine', until === undefined ? '' : daySaid(until)),
        status: worstOf([said.status(key), kinds.status]),
      }
    },
    quality(status) {
      if (status === undefined || language === own) return undefined
      const shown = status === 'checked' ? 'status.checked' : 'status.say_through_interpreter'
      return `${languageName(language)}: ${words(shown)}`
    },
  }
}

function worstOf(statuses: readonly (TextStatus | undefined)[]): TextStatus | undefined {
  return (['changed_since_checked', 'unchecked', 'checked'] as const).find((one) => statuses.includes(one))
}

/** “one, two and three” as her language lists them; with commas alone where this phone does not know how. */
function listFor(tag: string, items: readonly string[]): string {
  const isKnown = Intl.ListFormat.supportedLocalesOf(tag).length > 0
  return isKnown ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(items) : items.join(', ')
}

/** A day as her language writes it; in figures where this phone does not know how. */
function dayFor(tag: string, day: string): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  const month = isKnown ? 'long' : '2-digit'
  const format = new Intl.DateTimeFormat(isKnown ? tag : 'fr', {
    ...{ day: 'numeric', month, year: 'numeric', timeZone: 'UTC' },
  })
  return format.format(new Date(`${day}T00:00:00.000Z`))
}
