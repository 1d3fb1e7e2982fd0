import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'

/**
 * Keeps the whole app on the phone, so that it opens where no network is. A new version is fetched beside the old
 * one and waits until the app says that no form is open.
 */
declare const self: EventTarget & { filesToKeep: PrecacheEntry[]; skipWaiting(): Promise<void> }

cleanupOutdatedCaches()
precacheAndRoute(self.filesToKeep, { ignoreURLParametersMatching: [/^look$/] })

self.addEventListener('message', (event) => {
  if ((event as MessageEvent<unknown>).data === 'take-over') void self.skipWaiting()
})
