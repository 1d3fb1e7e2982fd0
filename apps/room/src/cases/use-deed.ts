import type { Outcome } from '@libertad/browser'
import { useState, type FormEvent } from 'react'
import { useWish } from '../design/use-wish.ts'
import { focusWrong } from '../form/focus-wrong.ts'
import type { Mistakes } from '../form/made.ts'
import { sayMistake } from '../form/say-mistake.ts'
import type { Writing } from '../form/use-writing.ts'
import { useSay } from '../frame/say.tsx'

/** A whole form: what is wished by it, or what is wrong with it. */
export type Checked<Field extends string, Wish> =
  { right: true; wish: Wish } | { right: false; mistakes: Mistakes<Field> }

/** The wish, unless a mistake was found. */
export function checked<Field extends string, Wish>(
  mistakes: Mistakes<Field>,
  wish: () => Wish,
): Checked<Field, Wish> {
  return Object.keys(mistakes).length > 0 ? { right: false, mistakes } : { right: true, wish: wish() }
}

/** A form whose deed is more than one entry. It looks and answers like one that writes a single one. */
export function useDeed<Draft extends object, Wish>(
  begin: Draft,
  check: (draft: Draft) => Checked<keyof Draft & string, Wish>,
  act: (wish: Wish) => Promise<Outcome<unknown>>,
): Writing<Draft> {
  const say = useSay()
  const wish = useWish<{ subject: string }>()
  const [draft, setDraft] = useState(begin)
  const [tried, setTried] = useState(false)
  const made = check(draft)
  const mistakes: Mistakes<keyof Draft & string> = tried && !made.right ? made.mistakes : {}
  const sending = wish.state === 'sending'
  return {
    ...{ draft, wish, sending },
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    begin: (next) => {
      setTried(false)
      setDraft(next)
    },
    wrong: (field) => {
      const mistake = mistakes[field]
      return mistake && sayMistake(say, mistake)
    },
    send: async (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      setTried(true)
      if (!made.right) {
        focusWrong(event.currentTarget)
        return false
      }
      if (sending) return false
      return wish.run(async () => {
        const outcome = await act(made.wish)
        return outcome.ok ? { ok: true, value: { subject: '' } } : outcome
      })
    },
  }
}
