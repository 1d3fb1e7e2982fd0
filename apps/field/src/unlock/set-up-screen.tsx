import { useState } from 'react'
import { TextField } from '../design/text-field.tsx'
import { Notice } from '../design/notice.tsx'
import type { Look } from '../frame/look.ts'
import { mayBeKept } from '../frame/new-version.ts'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { ChooseNumber } from './choose-number.tsx'
import { NetworkStrip } from './network-strip.tsx'
import { strengthOf } from './strength.ts'

/** The first thing on a new phone: the passphrase that everything kept here will stand behind. */
export function SetUpScreen({ look }: { look: Look }) {
  const { t } = useSay()
  const { open } = useWay()
  const [phrase, setPhrase] = useState('')
  const [again, setAgain] = useState('')
  const strength = strengthOf(phrase)
  const isEnough = strength === 'fair' || strength === 'strong'
  const differs = again !== '' && again !== phrase
  return (
    <Screen
      title={t.unlock.setUpTitle}
      lead={t.unlock.setUpLead}
      strip={<NetworkStrip />}
      main={{
        says: t.unlock.next,
        waits: isEnough && again === phrase ? undefined : t.unlock.next,
        act: () => open(<ChooseNumber passphrase={phrase} look={look} />),
      }}
    >
      {!mayBeKept() && (
        <Notice tone="warning" sign="warning">
          <b>{t.frame.noSecureTitle}</b> {t.frame.noSecure}
        </Notice>
      )}
      <TextField
        label={t.unlock.passphrase}
        hint={t.unlock.setUpHint}
        value={phrase}
        onChange={setPhrase}
        secret={t.unlock.show}
      />
      <p className={`strength ${strength}`} role="status">
        <span className="strength-bar" aria-hidden="true" />
        {t.unlock.strength[strength]}
      </p>
      {isEnough && (
        <TextField
          label={t.unlock.again}
          value={again}
          onChange={setAgain}
          wrong={differs && again.length >= phrase.length ? t.unlock.notSame : undefined}
          secret={t.unlock.show}
        />
      )}
    </Screen>
  )
}
