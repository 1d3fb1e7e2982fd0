import { consentPoints, type ConsentPoint } from '@libertad/screening'
import { useState } from 'react'
import { Choices } from '../design/choices.tsx'
import { Question } from '../design/two-languages.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { AnswerChoice } from './answer-choice.tsx'
import { AssentPart } from './assent-part.tsx'
import { consentContent, newConsent, untilDay, type Answer } from './consent-draft.ts'
import { useConsentTexts } from './said-to-her.ts'
import { SpokenPart } from './spoken-part.tsx'
import type { Spoken } from './spoken.ts'
import { TwoLines } from './two-lines.tsx'
import { useTalk } from './use-spoken.ts'

interface Points {
  spoken: Spoken
  told: ConsentPoint[]
  notTold: ConsentPoint[]
  /** To talk at all: the first of the seven, and the only one that she answers. */
  answer: Answer | undefined
  assent: Answer | undefined
}

/** The seven points of the data standard, one a screen: the first is asked, the others are told. */
export function PointsScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <SevenPoints person={person} /> : <PersonGone />
}

function SevenPoints({ person }: { person: PersonOnSite }) {
  const { t, format } = useSay()
  const { port, model } = useField()
  const { back } = useWay()
  const act = useAct()
  const talk = useTalk(person)
  const id = `consent:${person.id}:points`
  const draft = useDraft<Points>({ id, screen: 'consent', person: person.id }, () => ({
    ...{ spoken: talk.spoken, told: talk.told, notTold: [], answer: undefined, assent: undefined },
  }))
  const { value } = draft
  const [at, setAt] = useState(0)
  const point = consentPoints[at]!
  const isLast = at === consentPoints.length - 1
  const texts = useConsentTexts(value.spoken.language)
  const change = (next: Partial<Points>) => draft.set({ ...value, ...next })
  const keep = async (answer: Answer, told: readonly ConsentPoint[]) => {
    const content = consentContent(
      { ...newConsent('interview', model.me.agencyId), answer, assent: value.assent },
      {
        ...{ person: person.id, isChild: talk.isChild, spoken: value.spoken },
        ...{ told, at: talk.at(), today: talk.today },
      },
    )
    const wish = { kind: 'consent.recorded', near: person.id, draft: id, content } as const
    if (await act.run(() => port.write(wish))) back()
  }
  const isAsked = at === 0
  const hearsOn = value.answer === 'yes' && (!talk.isChild || value.assent === 'yes')
  const said = value.told.includes(point.code) || value.notTold.includes(point.code)
  const isAnswered = isAsked ? value.answer && (!talk.isChild || value.assent) : said
  const next = () => {
    // Who does not want to talk is told nothing more: her answer is kept as it is.
    if (value.answer && (isLast || (isAsked && !hearsOn))) return void keep(value.answer, value.told)
    setAt(at + 1)
  }
  const told = (isTold: boolean) =>
    change({
      told: isTold ? [...value.told, point.code] : value.told.filter((code) => code !== point.code),
      notTold: isTold ? value.notTold.filter((code) => code !== point.code) : [...value.notTold, point.code],
    })
  const text = texts?.says(point.says, { until: untilDay('year', talk.today) })
  return (
    <StageScreen
      key={at}
      strip={
        <PersonLine
          person={person}
          doing={format(t.consent.pointOf, { n: at + 1, all: consentPoints.length })}
          savedAt={person.savedAt}
        />
      }
      onBack={at > 0 ? () => setAt(at - 1) : back}
      main={{
        says: isLast || (isAsked && value.answer && !hearsOn) ? t.consent.keepPoints : t.frame.next,
        act: next,
        waits: act.busy ? t.consent.keeping : isAnswered ? undefined : t.consent.lacks.answer,
      }}
    >
      {texts && text && (
        <>
          <Question
            hers={text.hers}
            mine={text.mine}
            quality={texts.quality(text.status)}
            {...(texts.play && {
              play: { label: t.frame.play, onPlay: () => texts.play?.(text.hers?.text ?? text.mine) },
            })}
          />
          {isAsked && (
            <SpokenPart
              spoken={value.spoken}
              isChild={talk.isChild}
              onChange={(spoken) => change({ spoken })}
            />
          )}
          <TwoLines sign="tick" of={texts.says('consent.help_stays')} />
          <div className="grow" />
          {isAsked ? (
            <>
              {talk.isChild && <h2>{t.consent.guardianSays}</h2>}
              <AnswerChoice
                {...{ texts, label: text.mine, chosen: value.answer }}
                onChoose={(answer) => change({ answer, told: [...new Set([...value.told, point.code])] })}
              />
              {talk.isChild && (
                <AssentPart texts={texts} assent={value.assent} onChoose={(assent) => change({ assent })} />
              )}
            </>
          ) : (
            <Choices
              label={text.mine}
              chosen={!said ? undefined : value.told.includes(point.code) ? 'told' : 'not_told'}
              onChoose={(code) => told(code === 'told')}
              choices={[
                { code: 'told', mine: t.consent.told },
                { code: 'not_told', mine: t.consent.notTold, detail: t.frame.youChooseThis, apart: true },
              ]}
            />
          )}
        </>
      )}
      <Refused refusal={act.refusal ?? draft.refusal} />
    </StageScreen>
  )
}
