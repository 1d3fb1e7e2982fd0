import { useSay } from '../frame/say.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import type { Answer } from './consent-draft.ts'
import type { ConsentTexts } from './said-to-her.ts'
import { TwoLines } from './two-lines.tsx'

/** The child's own answer: without it nothing follows from the guardian's. */
export function AssentPart(props: {
  texts: ConsentTexts
  assent: Answer | undefined
  onChoose: (assent: Answer) => void
}) {
  const { texts, assent, onChoose } = props
  const { t } = useSay()
  const asked = texts.says('child.assent')
  return (
    <>
      <h2>{t.consent.childSays}</h2>
      <TwoLines sign="said" of={asked} />
      <AnswerChoice label={asked.mine} texts={texts} chosen={assent} onChoose={onChoose} />
    </>
  )
}
