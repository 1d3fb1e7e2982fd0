import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { PlayState } from '@libertad/protocol'

/**
 * The clock of a demonstration: the played moment, told by the simulator, and what the watching coordinator wishes.
 * It never goes back, and it is kept, so that a hub started again goes on where the play was.
 */
export interface PlayClock {
  now(): string
  state(): PlayState
  wish(wish: { speed?: number | undefined; jumpToEnd?: boolean | undefined }): PlayState
  moveTo(at: string, finished: boolean): PlayState
}

export function playClock(file: string, wallNow: () => string): PlayClock {
  let state: PlayState = read(file) ?? { at: undefined, finished: false, speed: 2_000, jumpToEnd: false }
  let kept = 0
  const keep = (next: PlayState, always: boolean) => {
    state = next
    if (!always && Date.now() - kept < 2_000) return state
    kept = Date.now()
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
    return state
  }
  return {
    now: () => state.at ?? wallNow(),
    state: () => state,
    wish: ({ speed, jumpToEnd }) =>
      keep({ ...state, speed: speed ?? state.speed, jumpToEnd: jumpToEnd ?? state.jumpToEnd }, true),
    moveTo: (at, finished) =>
      keep(
        { ...state, at: !state.at || at > state.at ? at : state.at, finished: state.finished || finished },
        finished,
      ),
  }
}

function read(file: string): PlayState | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PlayState
  } catch {
    return undefined
  }
}
