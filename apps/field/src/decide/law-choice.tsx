import { Choices } from '../design/choices.tsx'
import { useSay } from '../frame/say.tsx'
import { useOfficerWords } from '../screening/parts/texts.ts'
import { lawsOf, type Law } from './laws.ts'

/** Under which law it is found: the country's own rules and statutes, and the Palermo Protocol. */
export function LawChoice(props: {
  country: string
  chosen: string | null
  onChoose: (law: string) => void
}) {
  const { country, chosen, onChoose } = props
  const { t, country: countryName, format } = useSay()
  const officer = useOfficerWords()
  const words = t.decide
  const { laws, checked } = lawsOf(country)
  const nameOf = ({ says }: Law) => {
    if (says === 'palermo') return words.palermo
    return 'name' in says ? says.name : (officer?.(says.key) ?? '')
  }
  return (
    <>
      <h2>{format(words.under, { country: countryName(country) })}</h2>
      {!checked && officer && <p className="small">{officer('doubt.national_rules_not_checked')}</p>}
      <Choices
        label={format(words.under, { country: countryName(country) })}
        chosen={chosen ?? undefined}
        onChoose={onChoose}
        choices={laws.map((law) => ({ code: law.code, mine: nameOf(law) }))}
      />
    </>
  )
}
