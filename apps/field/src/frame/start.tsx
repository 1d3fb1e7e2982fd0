import { StrictMode, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFieldWords } from '../words/load.ts'
import { App } from './app.tsx'
import type { FramePort } from './frame-port.ts'
import { chosenLook, wear } from './look.ts'
import { keepOnPhone } from './new-version.ts'
import { firstLanguage, SpeechProvider } from './speech.tsx'

/** What an opened field app consists of: its one door, and the screens that the frame leads to. */
export interface Field {
  port: FramePort
  home: () => ReactElement
  outbox?: () => ReactElement
  alert?: () => ReactElement
}

/** Draws the app. The address is cleared first: it is the same for every screen, and tells nothing (T10). */
export async function start(openField: () => Promise<Field>): Promise<void> {
  const look = chosenLook()
  wear(look)
  const invitation = location.hash.slice(1) || undefined
  history.replaceState(null, '', location.pathname)
  const language = firstLanguage()
  const [words, field] = await Promise.all([loadFieldWords(language), openField()])
  createRoot(document.getElementById('field')!).render(
    <StrictMode>
      <SpeechProvider language={language} words={words}>
        <App {...field} {...{ look, invitation }} />
      </SpeechProvider>
    </StrictMode>,
  )
  await keepOnPhone()
}
