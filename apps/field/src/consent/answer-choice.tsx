import { Choices } from '../design/choices.tsx'
import { Icon, type IconName } from '../design/icon.tsx'
import type { Answer } from './consent-draft.ts'
import type { ConsentTexts } from './said-to-her.ts'
import './consent.css'

const answers = [
  ['yes', 'answer.agree', 'tick'],
  ['no', 'answer.refuse', 'cross'],
  ['later', 'answer.later', 'clock'],
] as const satisfies [Answer, string, IconName][]

/** Yes, No, Later: of one size and one weight, and none of them coloured. */
export function AnswerChoice(props: {
  label: string
  texts: ConsentTexts
  chosen: Answer | undefined
  onChoose: (answer: Answer) => void
}) {
  const { label, texts, chosen, onChoose } = props
  return (
    <div className="consent-answers">
      <Choices<Answer>
        label={label}
        as="three"
        chosen={chosen}
        onChoose={onChoose}
        choices={answers.map(([code, key, sign]) => {
          const { hers, mine } = texts.says(key)
          return { code, hers, mine, picture: <Icon name={sign} large /> }
        })}
      />
    </div>
  )
}
