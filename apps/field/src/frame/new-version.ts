import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined

function tell(worker: ServiceWorker | null): void {
  if (!worker) return
  waiting = worker
  for (const listener of listeners) listener()
}

/** A phone keeps a page only from https, or from itself. */
export const mayBeKept = () => 'serviceWorker' in navigator

/**
 * Keeps this app on the phone, so that it opens without a network. A new version is fetched and waits. Nothing to
 * await: an app that cannot be kept works while the hub is there.
 */
export async function keepOnPhone(): Promise<void> {
  if (!mayBeKept()) return
  const registration = await navigator.serviceWorker.register(workerAddress('service-worker.js'))
  tell(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      // Without a worker before it, it is the first: nothing waits.
      if (coming.state === 'installed' && navigator.serviceWorker.controller) tell(coming)
    })
  })
}

const openForms = 'open-forms'

/** Keeps a new version waiting, in this and every other window, until the function given back is called. */
export function holdOffNewVersion(): () => void {
  const release = Promise.withResolvers<void>()
  void navigator.locks?.request(openForms, { mode: 'shared' }, () => release.promise)
  return release.resolve
}

/**
 * Loads the page anew, as the new version if one waits and no window has a form open. Old pages under a new worker
 * would miss their files, so the worker takes over first.
 */
export async function reloadFresh(): Promise<void> {
  await navigator.locks?.request(openForms, { ifAvailable: true }, (free) => (free ? takeOver() : undefined))
  location.reload()
}

/** Takes a version that waits, or comes, while the harmless screen is shown. */
export function refreshWhileHidden(): () => void {
  const look = () => {
    if (waiting) void reloadFresh()
  }
  look()
  listeners.add(look)
  return () => listeners.delete(look)
}

const patience = 1_000

function takeOver(): Promise<void> | undefined {
  const worker = waiting
  if (!worker) return undefined
  waiting = undefined
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
    setTimeout(resolve, patience)
    worker.postMessage('take-over', [])
  })
}

/** Whether a new version waits. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting !== undefined,
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
