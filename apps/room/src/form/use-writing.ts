import { useState, type FormEvent } from 'react'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { focusWrong } from './focus-wrong.ts'
import type { Made, Mistakes } from './made.ts'
import { sayMistake } from './say-mistake.ts'

/**
 * A form that writes one entry. Mistakes are shown from the first try on, in words, and the reader is taken to the
 * first; nothing shows as done before the journal has it.
 */
export function useWriting<Draft extends object>(
  begin: Draft,
  check: (draft: Draft) => Made<keyof Draft & string>,
) {
  const say = useSay()
  const port = usePort()
  const wish = useWish<{ subject: string }>()
  const [draft, setDraft] = useState(begin)
  const [tried, setTried] = useState(false)
  const made = check(draft)
  const mistakes: Mistakes<keyof Draft & string> = tried && !made.right ? made.mistakes : {}
  const sending = wish.state === 'sending'
  return {
    ...{ draft, wish, sending },
    change: (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    /** Another draft is begun, without the mistakes of the last one. */
    begin: (next: Draft) => {
      setTried(false)
      setDraft(next)
    },
    wrong: (field: keyof Draft & string): string | undefined => {
      const mistake = mistakes[field]
      return mistake && sayMistake(say, mistake)
    },
    /** True when the entry was written. */
    send: async (event: FormEvent<HTMLFormElement>): Promise<boolean> => {
      event.preventDefault()
      setTried(true)
      if (made.right) return !sending && wish.run(() => port.write(made.write))
      focusWrong(event.currentTarget)
      return false
    },
  }
}

export type Writing<Draft extends object> = ReturnType<typeof useWriting<Draft>>

/** What a field of the form needs of it. */
export type Filling<Draft extends object> = Pick<Writing<Draft>, 'draft' | 'change' | 'wrong'>
