import { Choices } from '../design/choices.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import type { BirthWay, IdentityDraft } from './identity-draft.ts'

type Birth = IdentityDraft['birth']

/** A day, a year or an age: what is known, and no more. */
export function BirthPart(props: { birth: Birth; onChange: (birth: Birth) => void; isWrong: boolean }) {
  const { birth, onChange, isWrong } = props
  const { t } = useSay()
  const number = (field: 'day' | 'month' | 'year' | 'age', label: string, most: number) => (
    <TextField
      label={label}
      kind="numeric"
      most={most}
      value={birth[field]}
      onChange={(value) => onChange({ ...birth, [field]: value })}
    />
  )
  return (
    <div className="stack">
      <h2>{t.identity.fields.birth}</h2>
      <Choices<BirthWay>
        label={t.identity.fields.birth}
        as="two"
        chosen={birth.way}
        onChoose={(way) => onChange({ ...birth, way })}
        choices={(['day', 'year', 'age', 'not_known'] as const).map((code) => ({
          ...{ code, mine: t.identity.birthWays[code] },
        }))}
      />
      {birth.way === 'day' && (
        <div className="three-numbers">
          {number('day', t.frame.dayInMonth, 2)}
          {number('month', t.frame.month, 2)}
          {number('year', t.frame.year, 4)}
        </div>
      )}
      {birth.way === 'year' && number('year', t.frame.year, 4)}
      {birth.way === 'age' && number('age', t.identity.birthWays.age, 3)}
      <p className="wrong" role="status">
        {isWrong && hasTyped(birth) ? t.identity.birthWrong : ''}
      </p>
    </div>
  )
}

const hasTyped = ({ way, year, age }: Birth): boolean =>
  way === 'age' ? age !== '' : way === 'year' || way === 'day' ? year.length === 4 : false
