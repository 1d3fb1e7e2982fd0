import { Line, Lines } from '../design/card.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { reachedBy } from './what-was-reached.ts'

/** What a taking back stopped, who may have read already, and what it has not reached yet: as it is, for her to know. */
export function TakenBackScreen({ person: id, consent }: { person: string; consent: string }) {
  const { t } = useSay()
  const { back } = useWay()
  const { model } = useField()
  const person = usePerson(id)
  if (!person) return <PersonGone />
  const referrals = model.referrals.filter(({ basis }) => basis === consent)
  const isOffline = model.outbox.trying === 'offline' || model.outbox.hubAnsweredAt === undefined
  return (
    <Screen
      title={t.consent.takenBack}
      strip={<PersonLine person={person} doing={t.consent.doing} savedAt={person.savedAt} />}
      main={{ says: t.consent.toList, act: back }}
    >
      <Notice tone="positive" sign="phone">
        {t.consent.stoppedHere}
      </Notice>
      {isOffline && (
        <Notice tone="warning" sign="no_signal">
          {t.consent.stopWaits}
        </Notice>
      )}
      {referrals.length === 0 ? (
        <p>{t.consent.nothingHadGone}</p>
      ) : (
        <Lines>
          {referrals.map((referral) => (
            <Line
              key={referral.id}
              says={referral.serviceName ?? referral.toName}
              detail={t.consent.reached[reachedBy(referral)]}
            />
          ))}
        </Lines>
      )}
      <p className="small">{t.consent.cannotUnread}</p>
    </Screen>
  )
}
