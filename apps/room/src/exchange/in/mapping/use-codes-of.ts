import { agencyTypes, determinations, exploitations, sexes } from '@libertad/domain'
import type { ColumnMapping } from '@libertad/interchange'
import { useMemo } from 'react'
import { countryCodes } from '../../../design/countries.ts'
import { useSay } from '../../../frame/say.tsx'

/** The codes that a column may have, with their words. */
export function useCodesOf(as: ColumnMapping['as']): { code: string; words: string }[] {
  const { t, country, compare } = useSay()
  return useMemo(() => {
    const { codes } = t
    switch (as) {
      case 'sex':
        return sexes.map((code) => ({ code, words: codes.sex[code] }))
      case 'exploitation':
        return exploitations.map((code) => ({ code, words: codes.exploitation[code] }))
      case 'status':
        return determinations.map((code) => ({ code, words: codes.determination[code] }))
      case 'decided_by':
        return agencyTypes.map((code) => ({ code, words: codes.agencyType[code] }))
      case 'nationality':
      case 'exploited_in':
        return countryCodes
          .map((code) => ({ code, words: country(code) }))
          .toSorted((one, other) => compare(one.words, other.words))
      default:
        return []
    }
  }, [as, t, country, compare])
}
