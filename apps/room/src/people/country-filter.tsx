import { Choice } from '../design/choice.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** Keeps one country's rows. The choice stands in the address and holds for every list of the register. */
export function CountryFilter({ asked }: { asked: string | undefined }) {
  const { t, country, compare } = useSay()
  const { agencies } = useModel()
  const { change } = useAddress()
  const codes = [...new Set([...agencies.map((agency) => agency.country), ...(asked ? [asked] : [])])]
  return (
    <Choice
      label={t.people.country}
      all={t.people.country}
      value={asked}
      options={codes
        .map((code) => ({ value: code, words: country(code) }))
        .sort((one, other) => compare(one.words, other.words))}
      onChange={(code) => change({ country: code })}
    />
  )
}
