import { browserLocks, browserStore, devicePasskeys, randomBytes, workInWorker } from '@libertad/browser'
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
import { deskVault } from './journal/vault/desk-vault.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import workAddress from './journal/vault/vault-worker.ts?worker&url'
import type { RoomPort } from './model/room-port.ts'

const database = 'libertad'
const language = firstLanguage()
const [words, store] = await Promise.all([loadWords(language), browserStore({ database })])
const wallNow = () => Date.now()
const vault = await deskVault({
  ...{
    locks: browserLocks({ database }),
    work: workInWorker(workAddress),
    random: randomBytes,
    now: wallNow,
  },
  passkeys: devicePasskeys(navigator.credentials, { purpose: 'libertad/room/passkey/1', name: 'Libertad' }),
})
const room = await openRoom({
  ...{ origin: location.origin, fetch: window.fetch.bind(window), store, vault, wallNow },
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
