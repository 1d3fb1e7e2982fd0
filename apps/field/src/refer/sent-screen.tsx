import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import type { ServiceKind, Urgency } from './refer-draft.ts'

/** The referral is on this phone. While it is only here: they do not know yet, and what to say by radio, without a name. */
export function SentScreen(props: {
  person: string
  service: string
  wants: ServiceKind[]
  urgency: Urgency
  answerBy: string
}) {
  const { person: id, service: serviceId, wants, urgency, answerBy } = props
  const { t, format, list, dayAndTime } = useSay()
  const { back } = useWay()
  const { model } = useField()
  const code = useCodes()
  const person = usePerson(id)
  const service = model.directory.find((one) => one.id === serviceId)
  if (!person || !service) return <PersonGone />
  const written = person.referrals.findLast((referral) => referral.service === serviceId)
  const isReceived = written?.sent.number !== undefined
  const by = dayAndTime(answerBy)
  return (
    <Screen
      title={t.refer.written}
      strip={<PersonLine person={person} doing={t.refer.doing} savedAt={person.savedAt} />}
      main={{ says: t.frame.done, act: back }}
    >
      {isReceived ? (
        <Notice tone="positive" sign="received" loud>
          {t.refer.received}
        </Notice>
      ) : (
        <>
          <Notice tone="warning" sign="no_signal" loud>
            <b>{t.refer.notYetTitle}</b> {t.refer.notYet}
          </Notice>
          <h2>{t.refer.radioTitle}</h2>
          <Notice sign="radio">
            {format(t.refer.radio, {
              service: service.name,
              wants: list(wants.map((kind) => code('serviceKind', kind))),
              urgency: code('referralUrgency', urgency),
              time: by,
            })}
          </Notice>
          <p className="small">{t.refer.radioNoNames}</p>
        </>
      )}
      <p>{format(t.refer.thenTold, { when: by })}</p>
    </Screen>
  )
}
