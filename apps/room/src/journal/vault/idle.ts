/** Milliseconds without input after which the vault closes by itself. */
export const closesAfter = 15 * 60_000

const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const lookEvery = 5_000

interface Ports {
  /** The device's clock, milliseconds. */
  now(): number
  /** Where input is heard. */
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  close(): void
}

/** Watches for input and closes when there was none for long. A device that slept is over its time when it wakes. */
export function closeWhenIdle({ now, page, close }: Ports) {
  let last = now()
  const heard = () => void (last = now())
  for (const input of inputs) page.addEventListener(input, heard, { passive: true, capture: true })
  const looking = setInterval(() => {
    if (now() - last < closesAfter) return
    stop()
    close()
  }, lookEvery)
  function stop(): void {
    clearInterval(looking)
    for (const input of inputs) page.removeEventListener(input, heard, { capture: true })
  }
  return { closesAt: () => last + closesAfter, stop }
}
