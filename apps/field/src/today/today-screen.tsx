import { useState } from 'react'
import { Button, Buttons } from '../design/button.tsx'
import { Chip } from '../design/chip.tsx'
import { Heading } from '../design/heading.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useDevice } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useMinute } from '../frame/use-minute.ts'
import { LeaseNote } from '../unlock/lease-note.tsx'
import type { FieldSnapshot } from '../model/field-port.ts'
import { useField } from '../model/use-field.ts'
import { VisitScreen } from '../visit/visit-screen.tsx'
import { AlertLines } from './alert-lines.tsx'
import { SettingsScreen } from './doors.tsx'
import { KeyNotice } from './key-notice.tsx'
import { NotShown } from './not-shown.tsx'
import { SiteCard } from './site-card.tsx'
import { SiteScreen } from './site-screen.tsx'
import { StoppedCard } from './stopped-card.tsx'
import { StoppedScreen } from './stopped-screen.tsx'
import { WhoElse } from './who-else.tsx'

/** The first screen of the open phone: where it was stopped, or the day. */
export function TodayScreen() {
  const { model } = useDevice() as FieldSnapshot
  const [later, setLater] = useState(false)
  if (!model) return <NotShown />
  if (model.stopped && !later) return <StoppedScreen stopped={model.stopped} onLater={() => setLater(true)} />
  return <Day />
}

function Day() {
  const { port, model } = useField()
  const { t, format, day } = useSay()
  const { open } = useWay()
  useMinute()
  const { visit, sites } = model
  const first = sites[0]
  const isSent = sites.some(({ teamId }) => model.me.teams.some(({ id }) => id === teamId))
  const others = visit ? sites.filter(({ id }) => id !== visit.site.id) : sites
  return (
    <Screen
      {...(visit
        ? {
            main: {
              says: format(t.today.goOn, { site: visit.site.code }),
              act: () => open(<VisitScreen />),
            },
          }
        : first && {
            main: {
              says: format(t.today.look, { site: first.code }),
              act: () => open(<SiteScreen site={first.id} />),
            },
          })}
    >
      <div className="row">
        <div className="grow">
          <Heading>{day(new Date(port.journalNow()).toISOString(), model.operation.zone)}</Heading>
        </div>
        {model.me.teams.map(({ id, number }) => (
          <Chip key={id} sign="people">
            {format(t.today.team, { n: number })}
          </Chip>
        ))}
      </div>
      {model.operation.demonstration && <Notice sign="warning">{t.today.demonstration}</Notice>}
      <AlertLines />
      <StoppedCard />
      <KeyNotice />
      {!visit && !isSent && <Notice sign="place">{t.today.noSites}</Notice>}
      {visit && <SiteCard site={visit.site} onPress={() => open(<VisitScreen />)} />}
      {others.map((site) => (
        <SiteCard key={site.id} site={site} onPress={() => open(<SiteScreen site={site.id} />)} />
      ))}
      <Buttons>
        <Button onPress={() => open(<WhoElse />)}>
          <Icon name="people" />
          {t.today.whoElse}
        </Button>
        <Button onPress={() => open(<SettingsScreen />)}>
          <Icon name="gear" />
          {t.today.thisPhone}
        </Button>
      </Buttons>
      <LeaseNote />
    </Screen>
  )
}
