import { useState } from 'react'
import { Choices } from '../design/choices.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { useField } from '../model/use-field.ts'
import { countriesLike } from './countries.ts'

const mostFound = 6

/** Nationality at a touch where many people come from; any other by a few letters. */
export function NationalityChoice(props: {
  chosen: string | undefined
  onChoose: (nationality: string) => void
}) {
  const { model } = useField()
  const { t, country } = useSay()
  const [typed, setTyped] = useState('')
  const met = (model.visit?.people ?? []).map((person) => person.met.nationality)
  const near = [...met, ...model.agencies.map((agency) => agency.country)]
  const codes = [...new Set([...near, props.chosen])].filter(
    (code) => code !== undefined && code.length === 2,
  )
  const label = t.visit.nationality
  return (
    <>
      <Choices
        label={label}
        as="two"
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={[
          ...codes.map((code) => ({ code: code!, mine: country(code!) })),
          { code: 'stateless', mine: t.visit.stateless },
          { code: 'unknown', mine: t.visit.notKnown },
        ]}
      />
      <TextField label={t.visit.otherCountry} value={typed} onChange={setTyped} />
      <Choices
        label={t.visit.otherCountry}
        as="two"
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={countriesLike(typed, country, mostFound).map(({ code, name }) => ({ code, mine: name }))}
      />
    </>
  )
}
