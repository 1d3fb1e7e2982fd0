import { useEffect, useState } from 'react'

/**
 * The phone's own voice for a language, given as in HTML's `lang`; `undefined` where there is none. A voice that
 * speaks from a server is none: the words would leave the phone.
 */
export function useVoice(tag: string | undefined): ((text: string) => void) | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>(voicesNow)
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return undefined
    const onVoices = () => setVoices(voicesNow())
    speechSynthesis.addEventListener('voiceschanged', onVoices)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', onVoices)
      speechSynthesis.cancel()
    }
  }, [])
  const voice = tag === undefined ? undefined : voiceFor(voices, tag)
  if (!voice) return undefined
  return (text) => {
    speechSynthesis.cancel()
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = 0.9
    speechSynthesis.speak(spoken)
  }
}

function voicesNow(): SpeechSynthesisVoice[] {
  return 'speechSynthesis' in globalThis ? speechSynthesis.getVoices() : []
}

/** The first voice on the phone itself whose language is the wished one, whatever country it sounds like. */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
  tag: string,
): Voice | undefined {
  const languageOf = (of: string) => of.toLowerCase().split(/[-_]/)[0]
  return voices.find(({ lang, localService }) => localService && languageOf(lang) === languageOf(tag))
}
