import { expect, test } from 'vitest'
import { memoryField } from './memory-field.ts'

test('a phone in memory shows a made-up visit, and what is written to it', async () => {
  const port = await memoryField()
  const before = port.snapshot().model!
  expect(before.sites.map(({ code }) => code)).toEqual(['GY-M14', 'GY-M15', 'GY-N12'])
  expect(before.visit?.people.map(({ number, path }) => [number, path])).toEqual([
    [1, 'adult'],
    [2, 'adult'],
    [3, 'child'],
    [4, 'adult'],
  ])
  expect(new Set(before.visit?.people.map(({ picture }) => picture)).size).toBe(4)
  expect(before.sealing).toMatchObject({ may: true, epoch: 1 })
  expect(before.directory).toMatchObject([{ agencyName: 'Harbour House (made up)', root: 'confirmed' }])
  expect(before.referrals).toMatchObject([
    { toName: 'Harbour House (made up)', serviceName: 'Harbour House' },
  ])
  const [, him] = before.visit!.people
  const sealed = await port.seal({ thing: 'identity', about: him!.id, value: { calledBy: 'Ana' } })
  expect(sealed).toMatchObject({ ok: true })
  expect(await port.open(sealed.ok ? sealed.value.sealed : '', 'own_caseload')).toEqual({
    ...{ ok: true, value: { calledBy: 'Ana' } },
  })
  expect(port.snapshot().model!.visit!.people[1]!.sealed).toMatchObject([
    { thing: 'identity', openings: [{ actor: before.me.person, value: 'own_caseload' }] },
  ])
  expect(port.snapshot().strip.onlyHere).toBe(before.outbox.onlyHere + 2)
})
