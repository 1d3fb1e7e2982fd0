import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomBytes, randomUUID } from 'node:crypto'
import { figuresBytes, releaseSigns, toBase64url, type ReleaseDraft } from '@libertad/protocol'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { verifySignature } from '../apps/hub/src/keys/verify.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { askPublic, draftIn, drafted, meetsMany, prepares, publicIn, signs, withdraws } from './a-release.ts'
import { anotherDevice } from './another-device.ts'
import { byHand, type Drawn } from './by-hand.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let press: Member
let guard: Member
let ours: AgencyHere
let origin: string
let nobody: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  origin = it.origin
  const ofCell = (role: 'communications' | 'data_protection_officer') =>
    it.member(founder, { agency: founder.agency, roles: [role] })
  press = await ofCell('communications')
  guard = await ofCell('data_protection_officer')
  ;[ours] = await twoAgencies(it, founder)
  await meetsMany(ours, [
    ...Array.from({ length: 40 }, () => ({ sex: 'woman', ageBand: '21-23' }) as const),
    ...Array.from({ length: 25 }, () => ({ sex: 'man', ageBand: '30-38' }) as const),
    ...Array.from({ length: 14 }, () => ({ sex: 'woman', ageBand: '9-17' }) as const),
    { sex: 'other', ageBand: '9-17' },
  ])
  nobody = (await askPublic(origin, randomUUID())).text
}, 120_000)
afterAll(async () => {
  await it.close()
  await db.drop()
})

const draft = async (wish = {}) => draftIn(await drafted(press, origin, wish))

/** What the hub says to entries of a member, one after the other: `taken`, or why not. */
async function says(member: Member, ...drawn: Drawn[]): Promise<string[]> {
  const hand = await byHandOf(member)
  return (await hand.push(drawn)).map((answer) => ('refused' in answer ? answer.refused : 'taken'))
}

const hands = new Map<Member, ReturnType<typeof byHand>>()
const byHandOf = (member: Member) => {
  const known = hands.get(member) ?? byHand(member, it.operation)
  hands.set(member, known)
  return known
}

const isPublic = async () => {
  const { status, text } = await askPublic(origin, it.operation.operation)
  if (status !== 404) return true
  // Answered like an operation that does not exist.
  expect(text).toBe(nobody)
  return false
}

test('T15 every wrong way to a release is refused, and nothing is public after any', async () => {
  const made = await draft()
  const changed = (figures: object): ReleaseDraft => ({
    ...made,
    figures: { ...made.figures, ...figures },
    digest: toBase64url(sha256(figuresBytes({ ...made.figures, ...figures }))),
  })
  const own = keyPair(new Uint8Array(randomBytes(32)))
  const forged = changed({ arrests: 99 })
  const bySelf = toBase64url(await own.sign(releaseSigns(it.operation.operation, forged.figures)))
  const elsewhere = toBase64url(await own.sign(releaseSigns(randomUUID(), made.figures)))
  const wrong: [string, ReleaseDraft, string, Parameters<typeof prepares>[2]?][] = [
    ['another number', forged, 'release_not_from_here'],
    ['signed by somebody else', { ...forged, hubSignature: bySelf }, 'release_not_from_here'],
    ['signed for another operation', { ...made, hubSignature: elsewhere }, 'release_not_from_here'],
    ['another digest', { ...made, digest: forged.digest }, 'release_not_from_here'],
    ['a cell shown again', changed({ tables: shown(made) }), 'release_not_from_here'],
    ['a correction of nothing', made, 'body_wrong_shape', 'mistake'],
  ]
  for (const [what, one, why, correction] of wrong) {
    const { drawn } = prepares(it.operation, one, correction)
    expect([what, (await says(press, ...drawn)).at(-1)]).toEqual([what, why])
    expect(await isPublic()).toBe(false)
  }
  const notHers = prepares(it.operation, made)
  expect((await says(ours.officer, ...notHers.drawn)).at(-1)).not.toBe('taken')
  expect(await isPublic()).toBe(false)
})

const shown = ({ figures }: ReleaseDraft) =>
  figures.tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => ({ ...cell, value: cell.value ?? 1 })),
  }))

test('T15 one person, one device, another digest or a stranger make nothing public; a second person does', async () => {
  const made = await draft()
  const { release, audience, drawn } = prepares(it.operation, made)
  expect(await says(press, ...drawn)).toEqual(['taken', 'taken'])
  expect(await isPublic()).toBe(false)
  const signed = signs(release, audience, made.digest)
  expect(await says(press, signed)).toEqual(['second_person_needed'])
  // Her second device is a second device, and she is one person.
  const hers = await anotherDevice(it, founder, press)
  expect(await says(hers, signed)).toEqual(['second_person_needed'])
  expect(await says(guard, signs(release, audience, 'A'.repeat(43)))).toEqual(['release_not_from_here'])
  expect((await says(ours.officer, signed))[0]).toMatch(/subject_unknown|audience_not_yours|role_may_not/)
  expect((await says(ours.lead, signed))[0]).toMatch(/subject_unknown|audience_not_yours|role_may_not/)
  expect(await isPublic()).toBe(false)
  expect(await says(guard, signed)).toEqual(['taken'])
  expect(await says(founder, signed)).toEqual(['release_outdated'])
  const { releases, operation } = publicIn(await askPublic(origin, it.operation.operation))
  expect(operation).toEqual({
    ...{ name: 'Operation Test', firstDay: '2018-04-03', lastDay: '2018-04-09', demonstration: false },
  })
  expect(releases).toHaveLength(1)
  const [one] = releases
  expect(one!.figures).toEqual(made.figures)
  expect(one!.signers.map(({ agency, role }) => `${agency}, ${role}`)).toEqual([
    'Coordinating unit, communications',
    'Coordinating unit, data_protection_officer',
  ])
  const bytes = releaseSigns(it.operation.operation, one!.figures)
  expect(await verifySignature(one!.hubKey, one!.hubSignature, bytes)).toBe(true)
  // Nobody's id, name or key is in it.
  const text = JSON.stringify(releases)
  for (const { identity } of [press, guard, founder])
    for (const id of [identity.person, identity.device]) expect(text).not.toContain(id)
})

test('T15 figures made before something else became public are not signed any more', async () => {
  const [first, second] = [
    await draft({ replaces: 1 }),
    await draft({ replaces: 1, tables: ['exploitation'] }),
  ]
  const one = prepares(it.operation, first, 'counted_again')
  const other = prepares(it.operation, second, 'counted_again')
  expect(await says(press, ...one.drawn, ...other.drawn)).toEqual(['taken', 'taken', 'taken', 'taken'])
  expect(await says(guard, signs(one.release, one.audience, first.digest))).toEqual(['taken'])
  expect(await says(founder, signs(other.release, other.audience, second.digest))).toEqual([
    'release_outdated',
  ])
  const late = prepares(it.operation, second, 'counted_again')
  expect((await says(press, ...late.drawn)).at(-1)).toBe('release_outdated')
})

test('T15 a correction is visible as such, and of what it replaces only the headline stays', async () => {
  const answer = await askPublic(origin, it.operation.operation)
  const [newest, replaced] = publicIn(answer).releases
  expect(newest).toMatchObject({ correction: 'counted_again', figures: { number: 2, replaces: 1 } })
  expect(newest!.figures.tables.length).toBeGreaterThan(0)
  expect(replaced).toMatchObject({ withdrawn: false, figures: { number: 1, tables: [] } })
  expect(replaced!.figures.people).toEqual(newest!.figures.people)
  // Who has it already is told that nothing changed.
  const again = await askPublic(origin, it.operation.operation, { 'if-none-match': answer.headers.etag })
  expect([again.status, again.text]).toEqual([304, ''])
})

test('T15 what was withdrawn stays said, without its tables; and nobody signs it after', async () => {
  const made = await draft({ tables: ['exploitation'] })
  const { release, audience, drawn } = prepares(it.operation, made)
  expect(await says(press, ...drawn)).toEqual(['taken', 'taken'])
  expect(await says(guard, signs(release, audience, made.digest))).toEqual(['taken'])
  expect(await says(founder, withdraws(release, audience))).toEqual(['taken'])
  const [newest] = publicIn(await askPublic(origin, it.operation.operation)).releases
  expect(newest).toMatchObject({ id: release, withdrawn: true, figures: { number: 3, tables: [] } })
  const next = await draft()
  expect(next.figures).toMatchObject({ number: 4, attack: { against: [1, 2, 3] } })
  const other = prepares(it.operation, next)
  expect(await says(press, ...other.drawn, withdraws(other.release, other.audience))).toEqual([
    ...['taken', 'taken', 'taken'],
  ])
  expect(await says(guard, signs(other.release, other.audience, next.digest))).toEqual(['release_outdated'])
})
