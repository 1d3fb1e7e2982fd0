import { useState } from 'react'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { QrCode } from '../keys/qr-code.tsx'
import '../keys/keys.css'

/** A colleague's new phone is invited by a code on this screen. It works once, until it expires, and is kept nowhere. */
export function ColleagueScreen() {
  const { port, model } = useField()
  const { t, format } = useSay()
  const [person, setPerson] = useState<string>()
  const [made, setMade] = useState<{ link: string; expiresAt: string }>()
  const act = useAct()
  if (made) return <Invitation {...made} name={model.staff.find(({ id }) => id === person)?.workName ?? ''} />
  const own = model.staff.filter(
    ({ id, agencyId }) => agencyId === model.me.agencyId && id !== model.me.person,
  )
  const name = own.find(({ id }) => id === person)?.workName
  const invite = async () => {
    if (person === undefined) return
    const answer = await act.run(() => port.invite(person))
    if (answer) setMade(answer.value)
  }
  return (
    <Screen
      title={t.colleague.title}
      lead={t.colleague.lead}
      main={{
        says: name === undefined ? t.colleague.choose : format(t.colleague.invite, { name }),
        waits: act.busy ? t.colleague.making : person === undefined ? t.colleague.choose : undefined,
        act: () => void invite(),
      }}
    >
      <Refused refusal={act.refusal} />
      {own.length === 0 ? (
        <Notice sign="people">{t.colleague.nobody}</Notice>
      ) : (
        <Choices
          label={t.colleague.title}
          chosen={person}
          onChoose={setPerson}
          choices={own.map(({ id, workName, teams }) => ({
            code: id,
            mine: workName,
            ...(teams.length > 0 && { detail: teams.map((n) => format(t.today.team, { n })).join(', ') }),
          }))}
        />
      )}
      <Notice sign="signal">{t.colleague.needsHub}</Notice>
    </Screen>
  )
}

function Invitation({ link, expiresAt, name }: { link: string; expiresAt: string; name: string }) {
  const { t, format, dayAndTime } = useSay()
  return (
    <Screen title={format(t.colleague.show, { name })} lead={t.colleague.showSays}>
      <QrCode says={link} label={t.colleague.code} />
      <Notice tone="warning" sign="clock">
        {format(t.colleague.until, { at: dayAndTime(expiresAt) })}
      </Notice>
    </Screen>
  )
}
