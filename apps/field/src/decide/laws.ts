import { nationalLaws, officerTexts, type OfficerTextKey } from '@libertad/screening'

/** A law under which a finding can be made. */
export interface Law {
  /** As the entry keeps it: country and article, or country and year. */
  code: string
  /** Words for a rule that has them, else the name as its country's file gives it. */
  says: { key: OfficerTextKey } | { name: string } | 'palermo'
}

/** The Palermo Protocol, Art. 3: there for every country, whatever its own file holds. */
export const palermo = 'palermo_3'

/** A country's rules and statutes, then the Protocol; `checked` once a lawyer compared its rules with the law. */
export function lawsOf(country: string): { laws: Law[]; checked: boolean } {
  const national = nationalLaws[country]
  const rules = (national?.rules ?? []).map(({ code }): Law => {
    const key = `national.${code}`
    return { code, says: isText(key) ? { key } : { name: code } }
  })
  const statutes = (national?.statutes ?? []).map(({ name, year }, at): Law => ({
    code: `${country}-${year ?? `law-${at + 1}`}`,
    says: { name: year === null ? name : `${name}, ${year}` },
  }))
  return {
    laws: [...rules, ...statutes, { code: palermo, says: 'palermo' }],
    checked: national?.checkedBy != null,
  }
}

const isText = (key: string): key is OfficerTextKey => Object.hasOwn(officerTexts, key)
