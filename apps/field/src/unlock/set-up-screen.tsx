import { useState } from 'react'
import { ShowTyped } from '../design/show-typed.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Look } from '../frame/look.ts'
import { NotKept } from '../frame/not-kept.tsx'
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
  const [shown, setShown] = useState(false)
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
      <NotKept />
      <TextField
        label={t.unlock.passphrase}
        hint={t.unlock.setUpHint}
        value={phrase}
        onChange={setPhrase}
        covered={!shown}
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
          covered={!shown}
        />
      )}
      <ShowTyped says={t.unlock.show} on={shown} onChange={setShown} />
    </Screen>
  )
}
