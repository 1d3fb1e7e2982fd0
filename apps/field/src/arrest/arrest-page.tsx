import { ageBands, arrestGrounds, isChild, sexes, suspectRoles } from '@libertad/domain'
import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { toggled } from '../today/start-draft.ts'
import { NewPersonScreen } from '../visit/new-person-screen.tsx'
import { mayBeChild, victimAnswers, type ArrestDraft } from './arrest-draft.ts'
import { ToldPage } from './told-page.tsx'

export interface ArrestPageProps {
  draft: ArrestDraft
  onChange: (draft: ArrestDraft) => void
}

/** One question of an arrest. */
export function ArrestPage(props: ArrestPageProps) {
  switch (props.draft.page) {
    case 'victim':
      return <Victim {...props} />
    case 'who':
      return <Who {...props} />
    case 'ground':
      return <Ground {...props} />
    case 'told':
      return <ToldPage {...props} />
  }
}

function Victim({ draft, onChange }: ArrestPageProps) {
  const { t } = useSay()
  const { open } = useWay()
  return (
    <>
      <Notice tone="accent" sign="people">
        {t.arrest.victimSays}
      </Notice>
      <div className="grow" />
      <Choices
        label={t.arrest.pages.victim}
        chosen={draft.victim}
        onChoose={(victim) => onChange({ ...draft, victim })}
        choices={victimAnswers.map((code) => ({
          code,
          mine: t.arrest.victim[code],
          apart: code === 'not_asked',
        }))}
      />
      {draft.victim === 'perhaps' && (
        <>
          <Notice tone="warning" sign="warning">
            {t.arrest.prosecutor}
          </Notice>
          <Button onPress={() => open(<NewPersonScreen />)}>{t.arrest.asPerson}</Button>
        </>
      )}
    </>
  )
}

function Who({ draft, onChange }: ArrestPageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <>
      <Choices
        label={t.person.sex}
        as="two"
        chosen={draft.sex}
        onChoose={(sex) => onChange({ ...draft, sex })}
        choices={sexes
          .filter((code) => code !== 'no_answer')
          .map((code) => ({ code, mine: word('sex', code) }))}
      />
      <h2>{t.person.age}</h2>
      <Choices
        label={t.person.age}
        as="two"
        chosen={draft.ageBand}
        onChoose={(ageBand) => onChange({ ...draft, ageBand })}
        choices={[...ageBands.filter((band) => !isChild(band)), 'child_unknown' as const].map((code) => ({
          code,
          mine: code === 'child_unknown' ? t.visit.mayBeChild : word('ageBand', code),
        }))}
      />
      {mayBeChild(draft) && (
        <Notice tone="warning" sign="warning">
          {t.arrest.child}
        </Notice>
      )}
    </>
  )
}

function Ground({ draft, onChange }: ArrestPageProps) {
  const { t } = useSay()
  const word = useCodes()
  return (
    <>
      <Choices
        label={t.arrest.pages.ground}
        as="two"
        chosen={draft.ground}
        onChoose={(ground) => onChange({ ...draft, ground })}
        choices={arrestGrounds.map((code) => ({ code, mine: word('arrestGround', code) }))}
      />
      <h2>{t.arrest.roles}</h2>
      <p className="small">{t.arrest.untilConvicted}</p>
      {suspectRoles
        .filter((code) => code !== 'unknown')
        .map((code) => (
          <Toggle
            key={code}
            mine={word('suspectRole', code)}
            on={draft.roles.includes(code)}
            onChange={(on) => onChange({ ...draft, roles: toggled(draft.roles, code, on) })}
          />
        ))}
    </>
  )
}
