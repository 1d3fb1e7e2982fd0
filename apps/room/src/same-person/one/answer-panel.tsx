import type { Outcome } from '@libertad/browser'
import { samenessAnswers, type SamenessAnswer } from '@libertad/domain'
import { useCallback, useRef, useState } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { ownWord, type PairHere } from '../pair/pair-state.ts'
import { FigureNow } from './figure-now.tsx'
import { Standing } from './standing.tsx'
import { choiceKeys, useChoiceKeys } from './use-choice-keys.ts'
import { whatItDoes } from './what-it-does.ts'

interface Props {
  pair: PairHere
  onSay: (word: SamenessAnswer | 'taken_back') => Promise<Outcome>
}

/** The three answers, alike in weight; what each does; what stands now, and the way to take it back. */
export function AnswerPanel({ pair, onSay }: Props) {
  const { t, format } = useSay()
  const words = t.samePerson
  const port = usePort()
  const settles = pair.mine === undefined
  const standing = ownWord(pair)
  const [chosen, setChosen] = useState<SamenessAnswer>()
  const [tookBack, setTookBack] = useState(false)
  const confirm = useRef<HTMLButtonElement>(null)
  const mayAnswer = port.may(settles ? 'settlement.given' : 'judgement.given')
  const pick = useCallback((answer: SamenessAnswer) => {
    setChosen(answer)
    // Once it is drawn as open, Enter confirms.
    requestAnimationFrame(() => confirm.current?.focus())
  }, [])
  useChoiceKeys(pick)
  const wish = useWish<undefined>()
  const sending = wish.state === 'sending'
  const isChange = chosen !== undefined && chosen !== standing
  const say = (word: SamenessAnswer | 'taken_back') =>
    void wish
      .run(() => onSay(word))
      .then((done) => {
        if (!done) return
        setChosen(undefined)
        setTookBack(word === 'taken_back')
      })
  const answered = (word: SamenessAnswer) => t.codes.samenessAnswer[word]
  return (
    <section className="pair-answer panel" aria-labelledby="answer-title">
      <h3 id="answer-title">{settles ? words.settleTitle : words.answerTitle}</h3>
      {settles && <p className="small text-2">{words.settleSays}</p>}
      <Standing {...{ pair, tookBack }} word={standing} />
      {mayAnswer && (
        <form
          className="stack wide"
          onSubmit={(event) => {
            event.preventDefault()
            if (isChange && !sending) say(chosen)
          }}
        >
          <fieldset className="pair-choices">
            <legend className="hidden-words">{words.question}</legend>
            {samenessAnswers.map((answer) => (
              <label key={answer} className="pair-choice">
                <span className="row between">
                  <span className="row medium">
                    <input
                      type="radio"
                      name="answer"
                      value={answer}
                      checked={(chosen ?? standing) === answer}
                      onChange={() => setChosen(answer)}
                    />
                    {answered(answer)}
                  </span>
                  <kbd aria-hidden="true">{choiceKeys[answer].toUpperCase()}</kbd>
                </span>
                {whatItDoes(t, pair, answer).map((sentence) => (
                  <span key={sentence} className="small text-2">
                    {sentence}
                  </span>
                ))}
              </label>
            ))}
          </fieldset>
          <FigureNow />
          {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
          <div className="row wrap">
            <button type="submit" ref={confirm} className="button" aria-disabled={!isChange || sending}>
              {sending
                ? t.ui.sending
                : !isChange
                  ? words.choose
                  : format(standing ? words.changeTo : words.confirm, { answer: answered(chosen) })}
            </button>
            {standing && (
              <button
                type="button"
                className="button quiet"
                disabled={sending}
                onClick={() => say('taken_back')}
              >
                {words.takeBack}
              </button>
            )}
            <span className="tiny text-3 grow">{words.chooseSays}</span>
          </div>
        </form>
      )}
    </section>
  )
}
