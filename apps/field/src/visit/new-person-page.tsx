import { exploitations, interviewedBefore, sexes } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { toggled } from '../today/start-draft.ts'
import { NationalityChoice } from './nationality-choice.tsx'
import { bandsFor, childTouched, type NewPersonDraft } from './new-person-draft.ts'

interface PageProps {
  draft: NewPersonDraft
  onChange: (draft: NewPersonDraft) => void
}

/** One question about somebody just met. */
export function NewPersonPage(props: PageProps) {
  switch (props.draft.page) {
    case 'who':
      return <Who {...props} />
    case 'age':
      return <Age {...props} />
    case 'nationality':
      return (
        <NationalityChoice
          chosen={props.draft.nationality}
          onChoose={(nationality) => props.onChange({ ...props.draft, nationality })}
        />
      )
    case 'seen':
      return <Seen {...props} />
    case 'before':
      return <Before {...props} />
  }
}

function Who({ draft, onChange }: PageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <>
      <Choices
        label={t.visit.pages.who}
        as="two"
        chosen={draft.sex}
        onChoose={(sex) => onChange({ ...draft, sex })}
        choices={sexes.map((code) => ({
          code,
          mine: word('sex', code),
          apart: code === 'no_answer' || code === 'not_asked',
        }))}
      />
      <Toggle
        mine={t.visit.mayBeChild}
        detail={t.visit.mayBeChildSays}
        on={draft.mayBeChild}
        onChange={(on) => onChange(childTouched(draft, on))}
      />
      {draft.mayBeChild && (
        <Notice tone="warning" sign="warning">
          {t.visit.otherRules}
        </Notice>
      )}
    </>
  )
}

function Age({ draft, onChange }: PageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <Choices
      label={t.visit.pages.age}
      as="two"
      chosen={draft.ageBand}
      onChoose={(ageBand) => onChange({ ...draft, ageBand })}
      choices={bandsFor(draft).map((code) => ({ code, mine: word('ageBand', code) }))}
    />
  )
}

function Seen({ draft, onChange }: PageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <>
      <p className="small">{t.visit.seenSays}</p>
      {exploitations
        .filter((code) => code !== 'unknown')
        .map((code) => (
          <Toggle
            key={code}
            mine={word('exploitation', code)}
            on={draft.exploitation.includes(code)}
            onChange={(on) => onChange({ ...draft, exploitation: toggled(draft.exploitation, code, on) })}
          />
        ))}
    </>
  )
}

function Before({ draft, onChange }: PageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <>
      <p className="small">{t.visit.beforeSays}</p>
      <Choices
        label={t.visit.pages.before}
        chosen={draft.interviewedBefore}
        onChoose={(answer) => onChange({ ...draft, interviewedBefore: answer })}
        choices={interviewedBefore.map((code) => ({
          code,
          mine: word('interviewedBefore', code),
          apart: code === 'no_answer' || code === 'not_asked',
        }))}
      />
    </>
  )
}
