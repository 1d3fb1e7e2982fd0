import { useSyncExternalStore } from 'react'

/** Whether this app opens here without a network, and whether a new version of it waits. */
export interface Version {
  kept: 'coming' | 'yes' | 'not_secure' | 'refused'
  waits: boolean
}

const listeners = new Set<() => void>()
// A phone keeps a page only from an address of https, or from itself.
let version: Version = { kept: 'serviceWorker' in navigator ? 'coming' : 'not_secure', waits: false }
let waiting: ServiceWorker | undefined

function tell(change: Partial<Version>): void {
  version = { ...version, ...change }
  for (const listener of listeners) listener()
}

function letWait(worker: ServiceWorker | null): void {
  if (!worker) return
  waiting = worker
  tell({ waits: true })
}

/** Keeps this app on the phone, so that it opens without a network. A new version is fetched and waits. */
export async function keepOnPhone(): Promise<void> {
  if (version.kept === 'not_secure') return
  try {
    const registration = await navigator.serviceWorker.register(workerAddress('service-worker.js'))
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing
      coming?.addEventListener('statechange', () => {
        // Without a worker before it, it is the first: nothing waits.
        if (coming.state === 'installed' && navigator.serviceWorker.controller) letWait(coming)
      })
    })
    letWait(registration.waiting)
    await navigator.serviceWorker.ready
    tell({ kept: 'yes' })
  } catch {
    // Private windows and full phones refuse: the app works while the hub is there, and says so.
    tell({ kept: 'refused' })
  }
}

const openForms = 'open-forms'

/** Keeps a new version waiting, in this and every other window, until the function given back is called. */
export function holdOffNewVersion(): () => void {
  const release = Promise.withResolvers<void>()
  void navigator.locks?.request(openForms, { mode: 'shared' }, () => release.promise)
  return release.resolve
}

/** Loads the page anew: as the new version if one waits and no window has a form open. */
export async function reloadFresh(): Promise<void> {
  await takeNewVersion()
  location.reload()
}

/** Takes a version that waits, or comes, while the harmless screen is shown. */
export function refreshWhileHidden(): () => void {
  const look = () => {
    if (!waiting) return
    void takeNewVersion().then((taken) => {
      if (taken) location.reload()
    })
  }
  look()
  listeners.add(look)
  return () => listeners.delete(look)
}

/** How long a worker may take to take over, in milliseconds. */
const patience = 1_000

/** Old pages under a new worker would miss their files, so whoever calls this reloads when it says so. */
async function takeNewVersion(): Promise<boolean> {
  if (!waiting) return false
  const taken = await navigator.locks.request(openForms, { ifAvailable: true }, (free) => free && takeOver())
  return taken ?? false
}

function takeOver(): Promise<boolean> {
  const worker = waiting!
  waiting = undefined
  tell({ waits: false })
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
    setTimeout(() => resolve(false), patience)
    worker.postMessage('take-over', [])
  })
}

export function useVersion(): Version {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => version,
  )
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

/** The hub's policy wants every script's address to come through a named door. */
function workerAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (
    trustedTypes
      ?.createPolicy('field-worker', { createScriptURL: (given) => given })
      .createScriptURL(address) ?? address
  )
}
