import { Line, Lines } from '../design/card.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { AskScreen } from './ask-screen.tsx'
import { useRecipientName } from './use-recipient-name.ts'

/** To whom something would be passed on: each agency is asked about by itself. */
export function RecipientsScreen({ person: id }: { person: string }) {
  const { t, list } = useSay()
  const { replace } = useWay()
  const { model } = useField()
  const code = useCodes()
  const nameOf = useRecipientName()
  const person = usePerson(id)
  if (!person) return <PersonGone />
  const services = model.directory.filter(({ owner, closed }) => owner !== model.me.agencyId && !closed)
  const owners = [...new Set(services.map(({ owner }) => owner))]
  return (
    <Screen
      title={t.consent.whom}
      lead={t.consent.whomLead}
      strip={<PersonLine person={person} doing={t.consent.doing} savedAt={person.savedAt} />}
    >
      {owners.length === 0 && <Notice sign="list">{t.consent.nobodyToPass}</Notice>}
      {owners.length > 0 && (
        <Lines>
          {owners.map((recipient) => (
            <Line
              key={recipient}
              says={nameOf(recipient)}
              detail={list([
                ...new Set(
                  services
                    .filter(({ owner }) => owner === recipient)
                    .flatMap(({ kinds }) => kinds.map((kind) => code('serviceKind', kind))),
                ),
              ])}
              onPress={() =>
                replace(
                  <AskScreen
                    {...{ person: id, purpose: 'share', recipient, recipientName: nameOf(recipient) }}
                  />,
                )
              }
            />
          ))}
        </Lines>
      )}
    </Screen>
  )
}
