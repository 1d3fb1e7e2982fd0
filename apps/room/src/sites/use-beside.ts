import { useSyncExternalStore } from 'react'

/** The same width as in sites.css. */
const query = '(min-width: 856px)'

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether there is room for a list and, beside it, what was chosen in it. */
export function useBeside(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
