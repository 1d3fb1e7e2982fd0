import { dataKinds } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { Question } from '../design/two-languages.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { AnswerChoice } from './answer-choice.tsx'
import { AssentPart } from './assent-part.tsx'
import { consentContent, isByKind, missing, newConsent, untilDay, untils } from './consent-draft.ts'
import type { Answer, ConsentDraft, Purpose } from './consent-draft.ts'
import { KindsPart } from './kinds-part.tsx'
import { purposeTexts } from './purpose-texts.ts'
import { useConsentTexts } from './said-to-her.ts'
import { SpokenPart } from './spoken-part.tsx'
import type { Spoken } from './spoken.ts'
import { TwoLines } from './two-lines.tsx'
import { useTalk } from './use-spoken.ts'

interface Asked {
  /** Agency that may learn of it. */
  purpose: Purpose
  recipient: string
  recipientName: string
}

/** One purpose and one recipient, as a conversation: what they learn, what they do not, until when; yes, no, later. */
export function AskScreen({ person: id, ...asked }: Asked & { person: string }) {
  const person = usePerson(id)
  return person ? <Ask person={person} {...asked} /> : <PersonGone />
}

function Ask({ person, purpose, recipient, recipientName }: Asked & { person: PersonOnSite }) {
  const { t } = useSay()
  const { port } = useField()
  const { back } = useWay()
  const act = useAct()
  const talk = useTalk(person)
  const id = `consent:${person.id}:${purpose}:${recipient}`
  const draft = useDraft<ConsentDraft & { spoken: Spoken }>(
    { id, screen: 'consent', person: person.id },
    () => ({ ...newConsent(purpose, recipient), spoken: talk.spoken }),
  )
  const { value } = draft
  const texts = useConsentTexts(value.spoken.language)
  const lacks = missing(value, talk.isChild)
  const change = (next: Partial<ConsentDraft & { spoken: Spoken }>) => draft.set({ ...value, ...next })
  const keep = async () => {
    const { answer, spoken } = value
    if (answer === undefined) return
    const of = { person: person.id, isChild: talk.isChild, told: talk.told, at: talk.at(), today: talk.today }
    const content = consentContent({ ...value, answer }, { ...of, spoken })
    if (await act.run(() => port.write({ kind: 'consent.recorded', near: person.id, draft: id, content })))
      back()
  }
  const fill = { body: recipientName, data: value.kinds, until: untilDay(value.until, talk.today) }
  const question = texts?.says(purposeTexts[purpose], fill)
  const says = { yes: t.consent.keepYes, no: t.consent.keepNo, later: t.consent.keepLater }
  return (
    <Screen
      strip={<PersonLine person={person} doing={t.consent.doing} savedAt={person.savedAt} />}
      main={{
        says: value.answer ? says[value.answer] : t.frame.next,
        act: () => void keep(),
        waits: act.busy ? t.consent.keeping : lacks && t.consent.lacks[lacks],
      }}
    >
      {texts && question && (
        <>
          <Question
            hers={question.hers}
            mine={question.mine}
            quality={texts.quality(question.status)}
            {...(texts.play && {
              play: {
                label: t.frame.play,
                onPlay: () => texts.play?.(question.hers?.text ?? question.mine),
              },
            })}
          />
          <div className="card">
            {isByKind(purpose) && (
              <>
                <TwoLines sign="tick" of={texts.says('consent.they_learn', fill)} />
                <TwoLines sign="cross" of={texts.says('consent.they_do_not_learn', { data: left(value) })} />
              </>
            )}
            <TwoLines sign="clock" of={texts.says('consent.until', fill)} />
            <TwoLines sign="tick" of={texts.says('consent.help_stays')} />
          </div>
          <SpokenPart
            spoken={value.spoken}
            isChild={talk.isChild}
            onChange={(spoken) => change({ spoken })}
          />
          {isByKind(purpose) && (
            <KindsPart texts={texts} kinds={value.kinds} onChange={(kinds) => change({ kinds })} />
          )}
          <Choices
            label={t.consent.untilWhen}
            as="three"
            chosen={value.until}
            onChoose={(until) => change({ until })}
            choices={untils.map((code) => ({ code, mine: t.consent.untils[code] }))}
          />
          <div className="grow" />
          {talk.isChild && <h2>{t.consent.guardianSays}</h2>}
          <AnswerChoice
            label={question.mine}
            texts={texts}
            chosen={value.answer}
            onChoose={(answer: Answer) => change({ answer })}
          />
          {talk.isChild && (
            <AssentPart texts={texts} assent={value.assent} onChoose={(assent) => change({ assent })} />
          )}
        </>
      )}
      <Refused refusal={act.refusal ?? draft.refusal} />
    </Screen>
  )
}

const left = ({ kinds }: ConsentDraft) => dataKinds.filter((kind) => !kinds.includes(kind))
