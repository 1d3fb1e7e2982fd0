import type { Refusal } from '@libertad/domain'
import { useState } from 'react'
import type { Outcome } from './field-port.ts'

/** One act at a time: a wet thumb touches twice, and nothing is to be written twice. */
export function useAct(): {
  /** Does it, and gives what it answered with; `undefined` where it was refused or another is under way. */
  run: <Value>(act: () => Promise<Outcome<Value>>) => Promise<{ value: Value } | undefined>
  busy: boolean
  /** Why the last one was refused. */
  refusal: Refusal | undefined
} {
  const [state, setState] = useState<{ busy: boolean; refusal?: Refusal }>({ busy: false })
  return {
    busy: state.busy,
    refusal: state.refusal,
    async run(act) {
      if (state.busy) return undefined
      setState({ busy: true })
      const answer = await act()
      setState(answer.ok ? { busy: false } : { busy: false, refusal: answer.refusal })
      return answer.ok ? { value: answer.value } : undefined
    },
  }
}
