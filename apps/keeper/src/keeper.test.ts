import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { fromBase64url, utf8 } from '@libertad/protocol'
import { startKeeper } from './index.ts'
import { aDevice } from './testing/a-device.ts'
import { aKeeper, blinded, voprf } from './testing/a-keeper.ts'

const [ours, theirs] = [randomUUID(), randomUUID()]
const open: Awaited<ReturnType<typeof aKeeper>>[] = []
async function begin(...given: Parameters<typeof aKeeper>) {
  const begun = await aKeeper(...given)
  open.push(begun)
  return begun
}
afterEach(() => Promise.all(open.splice(0).map((one) => one.away())))

test('the card says whose keeper it is and with which key; the key is its user’s alone', async () => {
  const { keeper, folder, operation } = await begin([])
  const card = await (await fetch(`${keeper().address}/keeper`)).json()
  expect(card).toEqual({
    ...{ program: 'libertad-keeper', suite: 'ristretto255-SHA512', mode: 'VOPRF', operation },
    ...{ publicKey: keeper().publicKey, mostAtOnce: 64, perDevice: 400 },
  })
  expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('what it evaluates is right, and the same after a restart', async () => {
  const device = aDevice(ours)
  const { keeper, evaluate, restart } = await begin([device])
  const input = utf8('a key')
  const outputs = []
  for (let round = 0; round < 2; round++) {
    const { blind, blinded } = voprf.blind(input)
    const { status, reply } = await evaluate(device, [Buffer.from(blinded).toString('base64url')])
    expect(status).toBe(200)
    expect(reply['left']).toBe(400 - round - 1)
    const [evaluated] = (reply['evaluated'] as string[]).map((one) => fromBase64url(one)!)
    const proof = fromBase64url(reply['proof'] as string)!
    const publicKey = fromBase64url(keeper().publicKey)!
    outputs.push(voprf.finalize(input, blind, evaluated!, blinded, publicKey, proof))
    await restart()
  }
  expect(outputs[0]).toEqual(outputs[1])
})

test('only an enrolled device that signed this request now and for the first time is answered', async () => {
  const [device, revoked, stranger] = [aDevice(ours), aDevice(ours, { revoked: true }), aDevice(ours)]
  const { evaluate, ask, send, clock } = await begin([device, revoked])
  const body = JSON.stringify({ blinded: blinded(1) })
  const request = { method: 'POST' as const, path: '/evaluate', body }
  const created = clock.now / 1000
  expect((await send({ 'content-type': 'application/json' }, request)).reply).toEqual({
    refused: 'request_unsigned',
  })
  expect((await evaluate(stranger, blinded(1))).reply).toEqual({ refused: 'request_signature_wrong' })
  expect(await evaluate(revoked, blinded(1))).toEqual({ status: 403, reply: { refused: 'device_revoked' } })
  expect((await ask(device, { ...request, created: created - 121 })).reply).toEqual({
    refused: 'request_clock_off',
  })
  const headers = device.headers({ ...request, created })
  const other = { ...request, body: JSON.stringify({ blinded: blinded(2) }) }
  expect((await send(headers, other)).reply).toEqual({ refused: 'request_signature_wrong' })
  expect((await send(headers, request)).status).toBe(200)
  expect((await send(headers, request)).reply).toEqual({ refused: 'request_replayed' })
})

test('a body that is none is refused in words, and nothing fails', async () => {
  const device = aDevice(ours)
  const { evaluate, ask, send } = await begin([device])
  const zero = Buffer.alloc(32).toString('base64url')
  for (const wrong of [[], blinded(65), 'text', [7], [''], [zero], ['A'.repeat(43)], { length: 1 }, null])
    expect((await evaluate(device, wrong)).reply).toEqual({ refused: 'request_malformed', at: 'blinded' })
  for (const body of ['', '{', '[]', 'null', '{"blinded":["A"],"more":1}', '\u0000'])
    expect((await ask(device, { method: 'POST', path: '/evaluate', body })).status).toBe(400)
  const large = 'A'.repeat(100_000)
  expect((await ask(device, { method: 'POST', path: '/evaluate', body: large })).status).toBe(413)
  expect((await send({}, { method: 'GET', path: '/evaluate' })).status).toBe(404)
  expect((await send({}, { method: 'GET', path: '/%' })).status).toBe(400)
})

test('a day’s budget ends, is told to the agency alone, survives a restart and begins anew', async () => {
  const [device, colleague, foreign] = [aDevice(ours), aDevice(ours), aDevice(theirs)]
  const budget = { perDevice: 5, altogether: 100, ahead: 20 }
  const { evaluate, told, restart, clock, notes } = await begin([device, colleague, foreign], budget)
  expect((await evaluate(device, blinded(4))).reply['left']).toBe(1)
  await restart()
  const spent = { status: 429, reply: { refused: 'budget_spent', at: 'device' } }
  expect(await evaluate(device, blinded(2))).toEqual(spent)
  expect(await evaluate(device, blinded(2))).toEqual(spent)
  expect((await evaluate(foreign, blinded(2))).status).toBe(200)
  await restart()
  expect((await told(colleague)).reply).toEqual({
    told: [{ day: '2026-05-04', what: 'budget_spent', device: device.id }],
    devices: [{ device: device.id, evaluations: 4 }],
  })
  expect((await told(foreign)).reply).toEqual({ told: [], devices: [{ device: foreign.id, evaluations: 2 }] })
  expect(notes).toEqual(['told: budget_spent'])
  clock.now += 3_600_000
  expect((await evaluate(device, blinded(5))).status).toBe(200)
  await restart()
  expect((await evaluate(device, blinded(1))).reply).toEqual(spent.reply)
  const { devices } = (await told(device)).reply as { devices: unknown }
  expect(devices).toContainEqual({ device: device.id, evaluations: 9 })
})

test('whoever puts many devices into the register is bounded too, and all are told', async () => {
  const devices = Array.from({ length: 4 }, () => aDevice(randomUUID()))
  const { evaluate, told } = await begin(devices, { perDevice: 5, altogether: 12, ahead: 20 })
  for (const device of devices.slice(0, 2)) expect((await evaluate(device, blinded(5))).status).toBe(200)
  const refused = { status: 429, reply: { refused: 'budget_spent', at: 'altogether' } }
  expect(await evaluate(devices[2]!, blinded(5))).toEqual(refused)
  expect((await told(devices[3]!)).reply['told']).toEqual([{ day: '2026-05-04', what: 'all_spent' }])
})

test('a device that asks for more than it wrote down could need is told, and goes on', async () => {
  const [device, honest] = [aDevice(ours, { recorded: 0 }), aDevice(theirs, { recorded: 1 })]
  const { evaluate, told } = await begin([device, honest], { perDevice: 400, altogether: 1000, ahead: 0 })
  for (const one of [device, honest, device]) expect((await evaluate(one, blinded(3))).status).toBe(200)
  expect((await told(device)).reply['told']).toEqual([
    { day: '2026-05-04', what: 'more_than_recorded', device: device.id },
  ])
  expect((await told(honest)).reply['told']).toEqual([])
})

test('its folder holds the key and counts, and nothing of what was asked', async () => {
  const device = aDevice(ours)
  const { evaluate, folder, restart } = await begin([device])
  const asked = blinded(3)
  const { reply } = await evaluate(device, asked)
  await restart()
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => readFileSync(join(folder, path), 'utf8'))
  for (const value of [...asked, ...(reply['evaluated'] as string[]), reply['proof'] as string])
    expect(kept.some((text) => text.includes(value))).toBe(false)
  expect(kept).toContain(`evaluated ${device.id} ${ours} 3\n`)
})

test('ended, it is gone: no key, no counts, and no new key in its place', async () => {
  const device = aDevice(ours)
  const { keeper, evaluate, folder, operation, start } = await begin([device])
  await evaluate(device, blinded(1))
  await keeper().end()
  expect(existsSync(join(folder, 'key'))).toBe(false)
  expect(existsSync(join(folder, 'counts'))).toBe(false)
  expect(await start()).toMatchObject({ refused: 'operation_ended' })
  expect(operation).toBeTruthy()
})

test('a folder of another operation, a damaged key and a port in use are said in words', async () => {
  const { folder, keeper } = await begin([])
  const devices = async () => undefined
  const other = { folder, operation: randomUUID(), port: 0, devices, now: Date.now }
  expect(await startKeeper(other)).toMatchObject({ refused: 'another_operation' })
  const damaged = await begin([])
  writeFileSync(join(damaged.folder, 'key'), 'libertad/keeper/1\n')
  expect(await damaged.start()).toMatchObject({ refused: 'key_unreadable' })
  const port = Number(new URL(keeper().address).port)
  const fresh = await begin([])
  expect(
    await startKeeper({ ...other, folder: fresh.folder, operation: fresh.operation, port }),
  ).toMatchObject({
    refused: 'port_in_use',
  })
  expect(await startKeeper({ ...other, folder: join(folder, 'key') })).toMatchObject({
    refused: 'folder_unwritable',
  })
})
