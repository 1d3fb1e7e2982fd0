import type { AnswerCode, PersonLanguage, PersonTextKey } from '@libertad/screening'
import { Choices, type Choice } from '../../design/choices.tsx'
import { Pictogram, type PictogramName } from '../../design/pictogram.tsx'
import { Question } from '../../design/two-languages.tsx'
import { useSay } from '../../frame/say.tsx'
import { useOfficerWords, useSaidToHer, type SaidToHer } from './texts.ts'
import { useVoice } from './use-voice.ts'

/** A text said to her, how good it is, and the way to hear it. */
export function SaidText(props: {
  language: PersonLanguage | null
  says: PersonTextKey
  /** Texts of consent and for children are said through an interpreter while nobody checked them. */
  through?: boolean
}) {
  const { language, says, through } = props
  const said = useSaidToHer(language)
  const quality = useQuality(said, says, through)
  const voice = useVoice(said?.tag)
  const { t } = useSay()
  if (!said) return null
  const hers = said.hers(says)
  const text = hers?.text ?? said.mine(says)
  return (
    <Question
      hers={hers}
      mine={said.mine(says)}
      quality={quality && `${quality} ${voice ? t.screening.phoneVoice : t.screening.noVoice}`}
      {...(voice && { play: { label: t.frame.play, onPlay: () => voice(text) } })}
    />
  )
}

/** Whether a native speaker stands for a text, in the officer's language: “Haitian Creole: Machine translation …”. */
function useQuality(said: SaidToHer | undefined, says: PersonTextKey, through: boolean | undefined) {
  const words = useOfficerWords()
  const { languageName, t, format } = useSay()
  const status = said?.status(says)
  if (!said || !words || status === undefined) return undefined
  const unsure = through && status !== 'checked'
  return format(t.screening.quality, {
    language: languageName(said.tag.split('-')[0]!),
    status: words(unsure ? 'status.say_through_interpreter' : `status.${status}`),
  })
}

/** One question: said to her, drawn, and answered by pointing. What is hers and what is the officer's stay apart. */
export function AskedQuestion(props: {
  language: PersonLanguage | null
  says: PersonTextKey
  picture: PictogramName | undefined
  /** Pictures first, for a child. */
  large?: boolean
  answer: AnswerCode | undefined
  onAnswer: (answer: AnswerCode) => void
}) {
  const { language, says, picture, large, answer, onAnswer } = props
  const said = useSaidToHer(language)
  const { t } = useSay()
  if (!said) return null
  const choice = (code: 'yes' | 'no' | 'dont_know'): Choice<AnswerCode> => ({
    ...{ code, mine: said.mine(`answer.${code}`), hers: said.hers(`answer.${code}`) },
  })
  const drawing = picture && (
    <div className={large ? 'asked-picture large' : 'asked-picture'}>
      <Pictogram name={picture} />
    </div>
  )
  return (
    <>
      {large && drawing}
      <SaidText language={language} says={says} {...(large && { through: true })} />
      {!large && drawing}
      <div className="push asked-answers">
        <Choices<AnswerCode>
          label={said.mine(says)}
          chosen={answer}
          onChoose={onAnswer}
          choices={[
            ...(['yes', 'no', 'dont_know'] as const).map(choice),
            {
              ...{ code: 'no_answer', mine: t.frame.doesNotWantToAnswer, apart: true },
              hers: said.hers('answer.no_answer'),
              picture: <Pictogram name="no_answer" />,
            },
            { code: 'not_asked', mine: t.frame.notAsked, detail: t.frame.youChooseThis, apart: true },
          ]}
        />
      </div>
    </>
  )
}
