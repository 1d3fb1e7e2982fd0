import { useSyncExternalStore } from 'react'

// As the style sheet has it: below this there is no room for a rail at the side.
const narrow = matchMedia('(max-width: 720px)')

/** Whether the page is as narrow as a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches)
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}
