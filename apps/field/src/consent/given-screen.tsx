import type { Consent } from '@libertad/domain'
import { Button } from '../design/button.tsx'
import { Facts } from '../design/facts.tsx'
import { Icon } from '../design/icon.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { AskScreen } from './ask-screen.tsx'
import { TakenBackScreen } from './taken-back-screen.tsx'
import { useDaySaid } from './use-day-said.ts'
import { useRecipientName } from './use-recipient-name.ts'

/** A yes as it was given, with the one button that takes it back: no reason is asked. */
export function GivenScreen({ person: id, consent: consentId }: { person: string; consent: string }) {
  const { t, format, dayAndTime, list, languageName } = useSay()
  const day = useDaySaid()
  const { replace } = useWay()
  const { port } = useField()
  const code = useCodes()
  const nameOf = useRecipientName()
  const act = useAct()
  const person = usePerson(id)
  const consent = person?.consents.find((one) => one.id === consentId)
  if (!person || !consent) return <PersonGone />
  const takeBack = async (by: Consent['by']) => {
    const done = await act.run(() => port.withdraw(consent.id, by))
    if (done) replace(<TakenBackScreen person={id} consent={consent.id} />)
  }
  const recipientName = nameOf(consent.recipient)
  const { purpose, recipient } = consent
  return (
    <Screen
      title={
        purpose === 'share'
          ? format(t.consent.passOn, { recipient: recipientName })
          : code('consentPurpose', purpose)
      }
      strip={<PersonLine person={person} doing={t.consent.doing} savedAt={person.savedAt} />}
      main={{
        says: consent.by === 'herself' ? t.consent.takeBack : t.consent.takeBackBy[consent.by],
        act: () => void takeBack(consent.by),
        waits: act.busy ? t.consent.keeping : undefined,
      }}
    >
      <Facts
        of={[
          [t.consent.fact.answered, `${t.consent.states[consent.answer]} · ${dayAndTime(consent.at)}`],
          ...(consent.kinds.length > 0
            ? [
                [t.consent.fact.kinds, list(consent.kinds.map((kind) => code('dataKind', kind)))] as [
                  string,
                  string,
                ],
              ]
            : []),
          [t.consent.fact.until, day(consent.until)],
          [t.consent.fact.by, code('consentGiver', consent.by)],
          ...(consent.assent
            ? [[t.consent.fact.assent, t.consent.states[consent.assent]] as [string, string]]
            : []),
          [t.consent.fact.language, languageName(consent.language)],
          [t.consent.fact.manner, code('consentManner', consent.manner)],
          [t.consent.fact.interpreting, code('interpreting', consent.interpreting)],
        ]}
      />
      <p className="small">
        <b>{t.consent.backTitle}</b> {t.consent.backSays}
      </p>
      <Refused refusal={act.refusal} />
      <div className="grow" />
      {consent.by !== 'herself' && (
        <Button onPress={() => void takeBack('herself')}>
          <Icon name="undo" />
          {t.consent.childTakesBack}
        </Button>
      )}
      <Button onPress={() => replace(<AskScreen {...{ person: id, purpose, recipient, recipientName }} />)}>
        {t.consent.askAgain}
      </Button>
    </Screen>
  )
}
