import { describe, expect, test } from 'vitest'
import { aWorld, recipientOf, rootNumber, statements } from '../testing/a-world.ts'
import { verify } from '../testing/arbitraries.ts'
import type { TrustFacts } from './facts.ts'
import { successionsOf, trustedRoot } from './roots.ts'
import { certifiedMembers, isCertified, trustedEpoch } from './trust.ts'

const { root, succession, end, epoch, member } = statements
const theirs = (facts: TrustFacts) => trustedEpoch(facts, 'theirs', verify)

test('one’s own epoch is trusted by the pinned root, another’s by a confirmed one', async () => {
  const { facts, ours, theirs: other } = await aWorld()
  expect(await trustedEpoch(facts, 'ours', verify)).toEqual({
    ...{ recipient: recipientOf(1), epoch: 1, root: ours.publicKey },
  })
  expect(await theirs(facts)).toEqual({ recipient: recipientOf(2), epoch: 1, root: other.publicKey })
})

test('each link that is missing is said', async () => {
  const { facts, ours } = await aWorld()
  expect(await theirs({ ...facts, confirmations: [] })).toEqual({ refused: 'root_not_confirmed' })
  expect(await theirs({ ...facts, roots: [] })).toEqual({ refused: 'no_root' })
  expect(await theirs({ ...facts, epochs: [] })).toEqual({ refused: 'no_epoch' })
  expect(await theirs({ ...facts, seenEpochs: { theirs: 2 } })).toEqual({ refused: 'epoch_withheld' })
  const forged = await epoch('theirs', ours, 2, recipientOf(9))
  expect(await theirs({ ...facts, epochs: [forged] })).toEqual({ refused: 'signature_wrong' })
  expect(await theirs({ ...facts, operation: 'another' })).toEqual({ refused: 'no_root' })
})

test('a confirmation counts only from a member of one’s own whose key has not ended', async () => {
  const { facts, ours } = await aWorld()
  const by = (person: string, actorKey: string) => [{ ...facts.confirmations[0]!, person, actorKey }]
  expect(await theirs({ ...facts, confirmations: by('luis', 'luis-key') })).toHaveProperty('recipient')
  for (const [person, key] of [
    ['bea', 'bea-key'],
    ['ana', 'luis-key'],
    ['eva', 'eva-key'],
  ] as const)
    expect(await theirs({ ...facts, confirmations: by(person, key) })).toEqual({
      refused: 'root_not_confirmed',
    })
  const ends = [await end('ours', ours, 'ana', recipientOf(11))]
  expect(await theirs({ ...facts, ends })).toEqual({ refused: 'root_not_confirmed' })
})

test('the highest epoch is taken, and two of one number are none', async () => {
  const { facts, theirs: key } = await aWorld()
  const second = await epoch('theirs', key, 2, recipientOf(3))
  expect(await theirs({ ...facts, epochs: [second, ...facts.epochs] })).toMatchObject({ epoch: 2 })
  const other = await epoch('theirs', key, 2, recipientOf(4))
  expect(await theirs({ ...facts, epochs: [second, other] })).toEqual({ refused: 'epoch_contested' })
  const older = await epoch('theirs', key, 3, `age1${'q'.repeat(58)}`)
  expect(await theirs({ ...facts, epochs: [second, older] })).toMatchObject({ epoch: 2 })
})

describe('when a root gives way', () => {
  const changed = async (reason: 'planned' | 'compromised' | 'recovered' | 'member_left') => {
    const { facts, theirs: old, ...rest } = await aWorld()
    const next = await rootNumber(3)
    facts.roots.push(await root('theirs', next))
    facts.successions.push(await succession('theirs', old, next, reason))
    facts.epochs.push(await epoch('theirs', next, 2, recipientOf(3)))
    return { ...rest, facts, old, next }
  }

  test('a planned change carries trust on, and the old root signs no more', async () => {
    const { facts, old, next } = await changed('planned')
    facts.epochs.push(await epoch('theirs', old, 9, recipientOf(9)))
    expect(await theirs(facts)).toEqual({ recipient: recipientOf(3), epoch: 2, root: next.publicKey })
  })

  test.each(['compromised', 'recovered', 'member_left'] as const)(
    '%s must be confirmed anew',
    async (reason) => {
      const { facts, old, next } = await changed(reason)
      expect(await theirs(facts)).toEqual({ refused: 'root_changed' })
      expect(await successionsOf(facts, 'theirs', verify)).toEqual([
        { oldRoot: old.publicKey, newRoot: next.publicKey, reason },
      ])
      facts.confirmations.push({ ...facts.confirmations[0]!, rootKey: next.publicKey })
      expect(await theirs(facts)).toMatchObject({ epoch: 2, root: next.publicKey })
    },
  )

  test('a reason cannot be written anew', async () => {
    const { facts } = await changed('compromised')
    facts.successions.push({ ...facts.successions[0]!, reason: 'planned' })
    expect(await theirs(facts)).toEqual({ refused: 'root_changed' })
  })

  test('who stole a root and plans a change cannot undo what its owner said', async () => {
    const { facts, old } = await changed('compromised')
    const stolen = await rootNumber(4)
    facts.roots.push(await root('theirs', stolen))
    facts.successions.push(await succession('theirs', old, stolen, 'planned'))
    facts.epochs.push(await epoch('theirs', stolen, 9, recipientOf(9)))
    expect(await theirs(facts)).toEqual({ refused: 'root_changed' })
  })

  test('two planned heirs are none, until one is compared', async () => {
    const { facts, old, next } = await changed('planned')
    const second = await rootNumber(4)
    facts.roots.push(await root('theirs', second))
    facts.successions.push(await succession('theirs', old, second, 'planned'))
    expect(await theirs(facts)).toEqual({ refused: 'root_contested' })
    facts.confirmations.push({ ...facts.confirmations[0]!, rootKey: next.publicKey })
    expect(await theirs(facts)).toMatchObject({ root: next.publicKey })
  })

  test('a lost root signs nothing: who compares the new one says whose place it takes', async () => {
    const { facts, old, next } = await changed('planned')
    facts.successions = []
    const again = { ...facts.confirmations[0]!, rootKey: next.publicKey }
    expect(await theirs({ ...facts, confirmations: [...facts.confirmations, again] })).toEqual({
      refused: 'root_contested',
    })
    facts.confirmations.push({ ...again, replaces: [old.publicKey] })
    expect(await theirs(facts)).toMatchObject({ root: next.publicKey })
  })

  test('one’s own root goes the same way', async () => {
    const { facts, ours } = await aWorld()
    const next = await rootNumber(3)
    facts.roots.push(await root('ours', next))
    facts.successions.push(await succession('ours', ours, next, 'compromised'))
    expect(await trustedRoot(facts, 'ours', verify)).toEqual({ refused: 'root_changed' })
    expect(await theirs(facts)).toEqual({ refused: 'root_not_confirmed' })
    facts.own = { agency: 'ours', root: next.publicKey }
    expect(await trustedRoot(facts, 'ours', verify)).toEqual({ root: next.publicKey })
  })
})

test('members are those whom the trusted root certified and has not ended', async () => {
  const { facts, ours, theirs: other } = await aWorld()
  facts.members.push(await member('ours', other, 'eva', 'eva-key', recipientOf(13)))
  facts.members.push(await member('ours', ours, 'eva', 'eva-key', `age1${'q'.repeat(58)}`))
  facts.ends.push(await end('ours', ours, 'luis', recipientOf(12)))
  facts.ends.push(await end('ours', other, 'ana', recipientOf(11)))
  expect(await certifiedMembers(facts, 'ours', verify)).toEqual([
    { person: 'ana', actorKey: 'ana-key', recipient: recipientOf(11) },
  ])
  expect(await isCertified(facts, 'ours', 'ana', 'ana-key', verify)).toBe(true)
  for (const [person, key] of [
    ['luis', 'luis-key'],
    ['eva', 'eva-key'],
    ['ana', 'bea-key'],
  ] as const)
    expect(await isCertified(facts, 'ours', person, key, verify)).toBe(false)
  expect(await certifiedMembers({ ...facts, confirmations: [] }, 'theirs', verify)).toEqual([])
})
