import { determinations } from '@libertad/domain'
import { PersonStrip } from '../child/person-strip.tsx'
import { Choices } from '../design/choices.tsx'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { NeedsScreen } from '../needs/needs-screen.tsx'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { useOfficerWords } from '../screening/parts/texts.ts'
import { useKeptDraft } from '../screening/parts/use-kept-draft.ts'
import { usePerson } from '../screening/parts/use-person.ts'
import {
  beginDecision,
  decided,
  determinedContent,
  differsFrom,
  missingIn,
  readDecision,
  reasonsFor,
  type DecideTouch,
  type Status,
} from './decide-draft.ts'
import { LawChoice } from './law-choice.tsx'

/**
 * A named person finds. Nothing is chosen beforehand; another finding than the suggested one is kept as such.
 * `overWhy`: it lies on the screen that tells why, which is left behind when it is signed.
 */
export function DecideScreen(props: { person: string; overWhy?: boolean }) {
  const person = usePerson(props.person)
  return person ? <Decide person={person} overWhy={props.overWhy ?? false} /> : <PersonGone />
}

function Decide({ person, overWhy }: { person: PersonOnSite; overWhy: boolean }) {
  const { port, model } = useField()
  const { t, format, list } = useSay()
  const way = useWay()
  const codeName = useCodes()
  const officer = useOfficerWords()
  const words = t.decide
  const draftId = `decide.${person.id}`
  const {
    draft,
    change,
    settled,
    savedAt,
    refusal: unsaved,
  } = useKeptDraft({ id: draftId, screen: 'decide', person: person.id }, readDecision, () =>
    beginDecision(port.now()),
  )
  const { run, busy, refusal } = useAct()
  const touch = (touch: DecideTouch) => change((before) => decided(before, touch, port.now()))
  const { status } = draft
  const result = person.screening?.value.proposal.result
  const isMine = port.may('person_met.determined', person.id)
  const missing = missingIn(draft)
  const sign = async () => {
    const content = determinedContent(draft, person.screening, port.journalNow())
    if (!content) return
    await settled()
    const wish = { kind: 'person_met.determined', subject: person.id, draft: draftId, content } as const
    if (!(await run(() => port.write(wish)))) return
    if (overWhy) way.back()
    way.replace(<NeedsScreen person={person.id} />)
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      strip={<PersonStrip person={person} doing={words.decision} savedAt={savedAt ?? person.savedAt} />}
      main={{
        says: status && format(words.sign, { finding: codeName('determination', status) }),
        act: () => void sign(),
        waits: busy ? t.screening.keeping : isMine ? missing && words.missing[missing] : words.notYours,
      }}
    >
      {result && officer && <p className="small">{officer(`result.${result}`)}</p>}
      <Choices<Status>
        label={words.title}
        chosen={status ?? undefined}
        onChoose={(status) => touch({ status })}
        choices={determinations.map((code) => ({
          ...{ code, mine: codeName('determination', code), detail: words.detail[code] },
        }))}
      />
      {status && (
        <>
          {differsFrom(result, status) && <Notice sign="write">{words.differs}</Notice>}
          <h2>{words.because}</h2>
          <div className="stack">
            {reasonsFor(status, person.path === 'child').map((reason) => (
              <Toggle
                key={reason}
                mine={codeName('determinationReason', reason)}
                on={draft.reasons.includes(reason)}
                onChange={(on) => touch({ reason, on })}
              />
            ))}
          </div>
        </>
      )}
      <LawChoice country={person.met.country} chosen={draft.law} onChoose={(law) => touch({ law })} />
      <Facts
        of={[
          [words.by, model.me.workName],
          [words.as, list(model.me.roles.map((role) => codeName('role', role)))],
          [words.agency, model.me.agency],
        ]}
      />
      {(status === 'presumed' || status === 'identified') && (
        <Notice tone="accent" sign="sealed">
          {words.notASuspect}
        </Notice>
      )}
      <Refused refusal={unsaved ?? refusal} />
    </Screen>
  )
}
