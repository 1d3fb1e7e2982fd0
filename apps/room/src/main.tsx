import { browserStore } from '@libertad/browser'
import { loadWords } from '@libertad/words/load'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/controls.css'
import { RoomProvider } from './frame/room.tsx'
import { fetchAllPages, router } from './frame/routes.tsx'
import { firstLanguage, Speech } from './frame/speech.tsx'
import { openRoom } from './journal/open-room.ts'
import type { RoomPort } from './model/room-port.ts'

const language = firstLanguage()
const [words, store] = await Promise.all([loadWords(language), browserStore({ database: 'libertad' })])
const room = await openRoom({
  ...{ origin: location.origin, fetch: window.fetch.bind(window), store },
  wallNow: () => Date.now(),
})

/** Whoever got in goes to the first page; the secret of the link leaves the address with it. */
const port: RoomPort = {
  ...room,
  async enrol(secret) {
    const outcome = await room.enrol(secret)
    if (outcome.ok) await router.navigate({ to: '/' as string, replace: true })
    return outcome
  },
}

createRoot(document.getElementById('room')!).render(
  <StrictMode>
    <RoomProvider port={port}>
      <Speech language={language} words={words}>
        <RouterProvider router={router as never} />
      </Speech>
    </RoomProvider>
  </StrictMode>,
)

// When the first page has had its time: the network may be gone when another is wanted.
setTimeout(() => void fetchAllPages(), 300)
