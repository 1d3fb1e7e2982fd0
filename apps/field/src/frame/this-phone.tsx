import { languageNames, languages, type Language } from '@libertad/words/load'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { useDevice } from './frame.tsx'
import { light } from './light.ts'
import { useVersion } from './new-version.ts'
import { NotKept } from './not-kept.tsx'
import { useSay } from './say.tsx'
import { Screen } from './screen.tsx'
import { useWay } from './screens.ts'
import { thumb } from './thumb.ts'

/** How this phone is held: light, side of the thumb, language, and what hides it. */
export function ThisPhone() {
  const { t, format } = useSay()
  const { back, depth } = useWay()
  const { hidesAfter } = useDevice()
  const version = useVersion()
  return (
    <Screen title={t.frame.thisPhone} {...(depth > 1 && { main: { says: t.frame.done, act: back } })}>
      <NotKept />
      <LightChoice />
      <h2>{t.frame.thumb}</h2>
      <p className="small">{t.frame.thumbSays}</p>
      <Choices
        label={t.frame.thumb}
        as="two"
        chosen={thumb.use()}
        onChoose={thumb.choose}
        choices={thumb.values.map((code) => ({ code, mine: t.frame.sides[code] }))}
      />
      <LanguageChoice />
      <Notice sign="hide">
        {format(t.frame.hidesAfter, { n: hidesAfter })} {t.frame.searchable}
      </Notice>
      {version.waits && <Notice sign="clock">{t.frame.newVersion}</Notice>}
    </Screen>
  )
}

/** The three lights, chosen by hand. */
export function LightChoice() {
  const { t } = useSay()
  return (
    <>
      <h2>{t.frame.light}</h2>
      <Choices
        label={t.frame.light}
        as="three"
        chosen={light.use()}
        onChoose={light.choose}
        choices={light.values.map((code) => ({ code, mine: t.frame.lights[code] }))}
      />
    </>
  )
}

/** The officer's language, each by its own name. */
export function LanguageChoice() {
  const { t, language, choose } = useSay()
  return (
    <>
      <h2>{t.frame.language}</h2>
      <Choices<Language>
        label={t.frame.language}
        as="two"
        chosen={language}
        onChoose={choose}
        choices={languages.map((code) => ({ code, mine: languageNames[code] }))}
      />
    </>
  )
}
