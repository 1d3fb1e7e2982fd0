import { consentPoints } from '@libertad/screening'
import { Button } from '../design/button.tsx'
import { Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { ReferScreen } from '../refer/refer-screen.tsx'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { AskScreen } from './ask-screen.tsx'
import { consentLines, type ConsentLine } from './consent-lines.ts'
import { GivenScreen } from './given-screen.tsx'
import { LineChip } from './line-chip.tsx'
import { PointsScreen } from './points-screen.tsx'
import { RecipientsScreen } from './recipients-screen.tsx'
import { useDaySaid } from './use-day-said.ts'
import { useRecipientName } from './use-recipient-name.ts'
import { useTalk } from './use-spoken.ts'

/** What she agreed to: yes, no, later, not asked, each with its date and how it was said. The seven points first. */
export function ConsentListScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <ConsentList person={person} /> : <PersonGone />
}

function ConsentList({ person }: { person: PersonOnSite }) {
  const { t, format, languageName } = useSay()
  const { open } = useWay()
  const { model } = useField()
  const code = useCodes()
  const { told, spoken, today, isChild } = useTalk(person)
  const lines = consentLines(person.consents, model.me.agencyId, today)
  const hasTalked = person.consents.length > 0
  return (
    <Screen
      title={t.consent.title}
      lead={
        hasTalked
          ? format(t.consent.spoken, {
              language: languageName(spoken.language),
              manner: code('consentManner', spoken.manner),
              interpreting: code('interpreting', spoken.interpreting),
            })
          : t.consent.notYet
      }
      strip={<PersonLine person={person} doing={t.consent.doing} savedAt={person.savedAt} />}
      main={{ says: t.consent.toService, act: () => open(<ReferScreen person={person.id} />) }}
    >
      {isChild && (
        <Notice tone="warning" sign="people">
          {t.consent.bothNeeded}
        </Notice>
      )}
      <Lines>
        <Line
          sign={<Icon name="list" />}
          says={t.consent.points}
          detail={t.consent.pointsDetail}
          mark={
            <Chip {...(told.length === consentPoints.length && { tone: 'positive' })}>
              {format(t.consent.pointsTold, { n: told.length, all: consentPoints.length })}
            </Chip>
          }
          onPress={() => open(<PointsScreen person={person.id} />)}
        />
        {lines.map((line) => (
          <PurposeLine key={line.purpose + line.recipient} person={person.id} line={line} />
        ))}
      </Lines>
      <Button onPress={() => open(<RecipientsScreen person={person.id} />)}>
        <Icon name="add" />
        {t.consent.askToPass}
      </Button>
      <Notice sign="undo">
        <b>{t.consent.backTitle}</b> {t.consent.backSays}
      </Notice>
    </Screen>
  )
}

function PurposeLine({ person, line }: { person: string; line: ConsentLine }) {
  const { t, format, dayAndTime, list } = useSay()
  const day = useDaySaid()
  const { open } = useWay()
  const code = useCodes()
  const nameOf = useRecipientName()
  const { purpose, recipient, state, since, consent } = line
  const recipientName = nameOf(recipient)
  const asks = { person, purpose, recipient, recipientName }
  const dated = since === undefined ? undefined : since.length === 10 ? day(since) : dayAndTime(since)
  const kinds = list((consent?.kinds ?? []).map((kind) => code('dataKind', kind)))
  const until = state === 'yes' && consent ? format(t.consent.until, { day: day(consent.until) }) : ''
  return (
    <Line
      says={
        purpose === 'share'
          ? format(t.consent.passOn, { recipient: recipientName })
          : code('consentPurpose', purpose)
      }
      detail={[dated, kinds, until].filter(Boolean).join(' · ')}
      mark={<LineChip state={state} />}
      onPress={() =>
        open(
          state === 'yes' && consent ? (
            <GivenScreen person={person} consent={consent.id} />
          ) : (
            <AskScreen {...asks} />
          ),
        )
      }
    />
  )
}
