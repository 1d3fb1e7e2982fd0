import { nationalLaws, type OfficerTextKey } from '@libertad/screening'

/** A law under which a finding can be made; its code is what the entry keeps. */
export interface Law {
  code: string
  /** Its name in its own language. Absent: `text` has its words, or it is the Palermo Protocol. */
  name?: string
  text?: OfficerTextKey
}

/** The Palermo Protocol, Art. 3: there for every country, whatever its own file holds. */
export const palermo = 'palermo_3'

/** A country's rules and statutes, then the Protocol. */
export function lawsOf(country: string): Law[] {
  const national = nationalLaws[country]
  return [
    ...(national?.rules ?? []).map(({ code }): Law => ({ code, text: `national.${code}` as OfficerTextKey })),
    ...(national?.statutes ?? []).map(({ name, year }, at): Law => ({
      code: `${country}-${year ?? `law-${at + 1}`}`,
      name: year === null ? name : `${name}, ${year}`,
    })),
    { code: palermo },
  ]
}
