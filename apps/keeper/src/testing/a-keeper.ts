import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { toBase64url, utf8 } from '@libertad/protocol'
import { isRefusedKeeper, startKeeper, type Budget, type RunningKeeper } from '../index.ts'
import type { ADevice, Asked } from './a-device.ts'

export const { voprf } = ristretto255_oprf

/** Blinded inputs as a device sends them. */
export const blinded = (count: number, of = 'input') =>
  Array.from({ length: count }, (_, at) => toBase64url(voprf.blind(utf8(`${of} ${at}`)).blinded))

/** A keeper on a clock that the test moves, in a folder of its own. */
export async function aKeeper(devices: ADevice[], budget?: Budget) {
  const folder = mkdtempSync(join(tmpdir(), 'keeper-'))
  const operation = randomUUID()
  const clock = { now: Date.parse('2026-05-04T23:00:00Z') }
  const notes: string[] = []
  const start = () =>
    startKeeper({
      ...{ folder, operation, port: 0, now: () => clock.now, note: (line: string) => void notes.push(line) },
      devices: async (id) => devices.find((device) => device.id === id)?.known,
      ...(budget && { budget }),
    })
  let running = await started()

  async function started(): Promise<RunningKeeper> {
    const keeper = await start()
    if (isRefusedKeeper(keeper)) throw new Error(keeper.happened)
    return keeper
  }

  async function ask(device: ADevice, asked: Omit<Asked, 'created'> & { created?: number }) {
    const whole = { created: Math.floor(clock.now / 1000), ...asked }
    return send(device.headers(whole), whole)
  }

  async function send(headers: Record<string, string>, { method, path, body }: Omit<Asked, 'created'>) {
    const response = await fetch(running.address + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
    })
    return { status: response.status, reply: (await response.json()) as Record<string, unknown> }
  }

  return {
    ...{ folder, operation, clock, notes, start, ask, send },
    keeper: () => running,
    evaluate: (device: ADevice, elements: unknown) =>
      ask(device, { method: 'POST', path: '/evaluate', body: JSON.stringify({ blinded: elements }) }),
    told: (device: ADevice) => ask(device, { method: 'GET', path: '/told' }),
    async restart() {
      await running.stop()
      running = await started()
    },
    async away() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
