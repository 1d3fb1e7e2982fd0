import { useState } from 'react'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { chosenLook, wear, type Look } from '../frame/look.ts'
import { remember } from '../frame/remember.ts'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'

const looks: Look[] = ['converter', 'calculator', 'plain']

/** What the hidden phone looks like. An installed app keeps the name and icon that it was installed with. */
export function LookScreen() {
  const { t } = useSay()
  const { back } = useWay()
  const [look, setLook] = useState(chosenLook)
  const choose = (next: Look) => {
    remember('look', next)
    wear(next)
    setLook(next)
  }
  return (
    <Screen title={t.settings.look} main={{ says: t.frame.done, act: back }}>
      <Choices
        label={t.settings.look}
        chosen={look}
        onChoose={choose}
        choices={looks.map((code) => ({ code, mine: t.settings.looks[code] }))}
      />
      <Notice sign="phone">{t.settings.lookFixed}</Notice>
      <Notice sign="hide">{t.frame.searchable}</Notice>
    </Screen>
  )
}
