import { Line, Lines } from '../design/card.tsx'
import { Icon, type IconName } from '../design/icon.tsx'
import { ThisPhone } from '../frame/this-phone.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { ColleagueScreen } from '../colleague/colleague-screen.tsx'
import { KeysScreen } from '../keys/keys-screen.tsx'
import { useField } from '../model/use-field.ts'
import { useBytes } from '../outbox/use-bytes.ts'
import { ForgetScreen } from './forget-screen.tsx'
import { HoldsScreen } from './holds-screen.tsx'
import { LockScreen } from './lock-screen.tsx'
import { LookScreen } from './look-screen.tsx'
import { PersonLanguageScreen } from './person-language-screen.tsx'
import type { ReactElement } from 'react'

/** How this phone is held, how it hides, what it holds, and how it forgets. */
export function SettingsScreen() {
  const { port, model } = useField()
  const { t, format, languageName, dayAndTime } = useSay()
  const { open, back } = useWay()
  const bytes = useBytes()
  const { hidesAfterSeconds, personLanguage } = port.settings()
  const mayInvite = port.may('device.invited')
  const lines: [IconName, string, string, ReactElement][] = [
    ['day', t.settings.held, t.settings.heldSays, <ThisPhone key="held" />],
    ['said', t.settings.herLanguage, languageName(personLanguage), <PersonLanguageScreen key="language" />],
    ['hide', t.settings.lock, lockSays(), <LockScreen key="lock" />],
    ['phone', t.settings.look, t.settings.lookSays, <LookScreen key="look" />],
    [
      'list',
      t.settings.holds,
      format(t.settings.used, { size: bytes(model.storage.used) }),
      <HoldsScreen key="holds" />,
    ],
    [
      'sealed',
      t.keys.title,
      model.sealing.may ? t.keys.seals : t.settings.keyWaits,
      <KeysScreen key="keys" />,
    ],
    ...(mayInvite
      ? ([['people', t.colleague.title, t.settings.colleagueSays, <ColleagueScreen key="colleague" />]] as [
          IconName,
          string,
          string,
          ReactElement,
        ][])
      : []),
    ['erase', t.settings.forget, t.settings.forgetSays, <ForgetScreen key="forget" />],
  ]
  return (
    <Screen title={t.frame.thisPhone} main={{ says: t.frame.done, act: back }}>
      <Lines>
        {lines.map(([sign, says, detail, screen]) => (
          <Line
            key={says}
            sign={<Icon name={sign} />}
            says={says}
            detail={detail}
            onPress={() => open(screen)}
          />
        ))}
      </Lines>
    </Screen>
  )

  function lockSays(): string {
    return format(t.settings.lockNow, {
      n: hidesAfterSeconds,
      until: dayAndTime(new Date(model.lease.until).toISOString()),
    })
  }
}
