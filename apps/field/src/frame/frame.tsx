import { createContext, useContext, useSyncExternalStore, type ReactElement } from 'react'
import type { FramePort, FrameSnapshot } from './frame-port.ts'

/** What the frame gives each screen. */
export interface Frame {
  port: FramePort
  /** Paints the harmless screen at once, then drops the keys. */
  hide(): void
  /** What opens when the strip is touched. */
  outbox?: (() => ReactElement) | undefined
  /** What opens where a screen has no way back. */
  alert?: (() => ReactElement) | undefined
  /** Where a screen's part of the bottom bar is drawn. */
  bar: HTMLElement | null
}

export const FrameContext = createContext<Frame | undefined>(undefined)

export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A screen was drawn outside of the frame.')
  return frame
}

/** What the device knows now; the component draws again when it changes. */
export function useDevice(): FrameSnapshot {
  const { port } = useFrame()
  return useSyncExternalStore(port.subscribe, port.snapshot)
}
