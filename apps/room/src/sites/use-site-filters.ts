import { siteKinds, siteStates } from '@libertad/domain'
import { useMemo, useState } from 'react'
import { useAddress } from '../frame/links.tsx'
import type { SiteFilters } from './site-filters.ts'

/** The filters: those made of codes stand in the address, so that the view can be sent; typed words do not. */
export function useSiteFilters() {
  const { search, change } = useAddress()
  const [text, setText] = useState('')
  const { kind, state, country, old, far, need } = search
  const filters = useMemo<SiteFilters>(
    () => ({
      kind: siteKinds.find((one) => one === kind),
      state: siteStates.find((one) => one === state),
      ...{ country, old: old === 'yes', far: far === 'yes', needsAPerson: need === 'yes', text },
    }),
    [kind, state, country, old, far, need, text],
  )
  const clear = () => {
    setText('')
    change({
      ...{ kind: undefined, state: undefined, country: undefined },
      ...{ old: undefined, far: undefined, need: undefined },
    })
  }
  const any = [kind, state, country, old, far, need, text].some(Boolean)
  return { filters, change, setText, clear, any, chosen: search.site }
}
