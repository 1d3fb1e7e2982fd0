import { useMemo, useState } from 'react'
import { urgencies } from '../../care/urgency.ts'
import { useAddress } from '../../frame/links.tsx'
import { referralStates } from '../../referrals/referral-state.ts'
import { wayStates } from '../case/way.ts'
import type { CaseFilters } from './filter-cases.ts'

/** The filters: codes stand in the address; what is typed, which may be a name, never does. */
export function useCaseFilters() {
  const { search, change } = useAddress()
  const [text, setText] = useState('')
  const { urgency, state, referral, child } = search
  const filters = useMemo<CaseFilters>(
    () => ({
      urgency: urgencies.find((one) => one === urgency),
      state: wayStates.find((one) => one === state),
      referral: referral === 'none' ? 'none' : referralStates.find((one) => one === referral),
      ...{ child: child === 'yes', text },
    }),
    [urgency, state, referral, child, text],
  )
  const clear = () => {
    setText('')
    change({ urgency: undefined, state: undefined, referral: undefined, child: undefined })
  }
  return { filters, change, setText, clear, any: [urgency, state, referral, child, text].some(Boolean) }
}
