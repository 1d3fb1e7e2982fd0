import type { LegalBasis } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { basisLacks, usualLaws, type BasisDraft } from './legal-basis-draft.ts'
import { useLawName } from './use-law-name.ts'

/** The law on which the ground rests: one of those that hold everywhere, or one of the country, by its code. */
export function LawPart(props: {
  ground: LegalBasis['ground']
  draft: BasisDraft
  onChange: (next: Partial<BasisDraft>) => void
}) {
  const { ground, draft, onChange } = props
  const { t } = useSay()
  const lawName = useLawName()
  return (
    <>
      <h2>{t.legalBasis.law}</h2>
      <Choices
        label={t.legalBasis.law}
        chosen={draft.ownLaw === '' ? draft.law : undefined}
        onChoose={(law) => onChange({ law, ownLaw: '' })}
        choices={usualLaws[ground].map((law) => ({ code: law, mine: lawName(law) }))}
      />
      <TextField
        label={t.legalBasis.ownLaw}
        hint={t.legalBasis.ownLawHint}
        value={draft.ownLaw}
        onChange={(ownLaw) => onChange({ ownLaw })}
        wrong={basisLacks(draft) === 'law_form' ? t.legalBasis.lacks.law_form : undefined}
        most={40}
      />
    </>
  )
}
