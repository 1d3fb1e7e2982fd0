import type { Outcome } from '@libertad/browser'
import type { Refusal } from '@libertad/domain'
import { useCallback, useState } from 'react'

export type WishState<Value> =
  | { state: 'idle' }
  | { state: 'sending' }
  | { state: 'done'; value: Value }
  | { state: 'refused'; refusal: Refusal }

/** Runs one wish at a time. Nothing shows as done before the journal has it. */
export function useWish<Value>() {
  const [state, setState] = useState<WishState<Value>>({ state: 'idle' })
  const run = useCallback(async (wish: () => Promise<Outcome<Value>>) => {
    setState({ state: 'sending' })
    const outcome = await wish().catch((): Outcome<Value> => ({
      ok: false,
      refusal: { refused: 'hub_failed' },
    }))
    setState(
      outcome.ok ? { state: 'done', value: outcome.value } : { state: 'refused', refusal: outcome.refusal },
    )
    return outcome.ok
  }, [])
  const reset = useCallback(() => setState({ state: 'idle' }), [])
  return { ...state, run, reset }
}
