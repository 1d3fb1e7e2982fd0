import { describe, expect, test } from 'vitest'
import { isChild, type Content, type KindName } from '@libertad/domain'
import { planOf, planText, shippedPlan } from '../../testing/plans.ts'
import type { Step, Writing } from '../step.ts'
import { worldOf, type World } from '../world.ts'
import type { Deed } from './deed.ts'

const plan = shippedPlan('libertad-2018')
const seeds = ['1', '7', '42']

interface Written<Name extends KindName> extends Omit<Writing<Name>, 'content'> {
  content: Content<Name>
  step: Step
}

const written = <Name extends KindName>({ steps }: World, kind: Name) =>
  steps.flatMap((step) =>
    step.writes
      .filter((one) => one.kind === kind)
      .map((one) => ({ ...one, step }) as unknown as Written<Name>),
  )
const done = <Name extends Deed['deed']>({ steps }: World, name: Name) =>
  steps.flatMap((step) =>
    (step.deeds ?? [])
      .filter((deed): deed is Extract<Deed, { deed: Name }> => deed.deed === name)
      .map((deed) => ({ ...deed, step })),
  )
const bySubject = <One extends { subject: string }>(all: One[]) =>
  new Map(all.map((one) => [one.subject, one]))

describe.each(seeds)('care in the world of seed %s', (seed) => {
  const world = worldOf(plan, seed, (device) => `key of ${device}`)
  const met = bySubject(written(world, 'person_met.recorded'))
  const consents = bySubject(written(world, 'consent.recorded'))
  const claims = bySubject(written(world, 'legal_basis.claimed'))
  const seconded = bySubject(written(world, 'legal_basis.seconded'))
  const withdrawn = new Map(done(world, 'withdraw').map((deed) => [deed.consent, deed]))
  const referrals = done(world, 'refer')

  test('everybody is screened, and a named officer decides', () => {
    expect(written(world, 'person_met.screened')).toHaveLength(met.size)
    const decided = written(world, 'person_met.determined')
    expect(new Set(decided.map(({ subject }) => subject)).size).toBe(met.size)
    expect(decided.some(({ content }) => content.differs)).toBe(true)
  })

  test('nobody is referred without a consent that names the service and the kinds, or what two people answer for', () => {
    expect(referrals.length).toBeGreaterThan(100)
    for (const { wish, bases, step } of referrals) {
      const [id] = bases as [string]
      const basis = consents.get(id) ?? claims.get(id)!
      expect(basis.content).toMatchObject({ person: wish.person, recipient: wish.to })
      expect(basis.content.kinds).toEqual(expect.arrayContaining(Object.keys(wish.parts)))
      expect(basis.step.at).toBeLessThan(step.at)
      const takenBack = withdrawn.get(id)
      if (takenBack) expect(takenBack.step.at).toBeGreaterThan(step.at)
      if (consents.has(id)) {
        expect(basis.content).toMatchObject({ purpose: 'share', answer: 'yes' })
        expect((basis.content as Content<'consent.recorded'>).assent).not.toBe('no')
      } else {
        const second = seconded.get(id)!
        expect(second.content.agrees).toBe(true)
        expect(second.step.at).toBeLessThan(step.at)
        expect(second.step.device.person).not.toBe(basis.step.device.person)
      }
    }
  })

  test('no child goes on an answer of her own alone', () => {
    const children = [...met.values()].filter(({ content }) => isChild(content.ageBand))
    expect(children.length).toBeGreaterThan(5)
    for (const { subject } of children) {
      const own = [...consents.values()].filter(({ content }) => content.person === subject)
      for (const { content } of own) expect(['guardian', 'advocate']).toContain(content.by)
      expect(written(world, 'person_met.path_set').some((one) => one.subject === subject)).toBe(true)
    }
    expect(claims.size).toBeGreaterThan(0)
  })

  test('what is taken back was given, once, and each service that it stops says what it destroyed', () => {
    expect(withdrawn.size).toBe(done(world, 'withdraw').length)
    expect(withdrawn.size).toBe(world.truth.consentsWithdrawn)
    const stopped = new Set<string>()
    for (const { consent, by, referrals: on, step } of withdrawn.values()) {
      const given = consents.get(consent)!
      expect(given.content).toMatchObject({ answer: 'yes', by })
      expect(given.step.at).toBeLessThan(step.at)
      for (const id of on) stopped.add(id)
    }
    const receipts = done(world, 'give_receipt').map(({ referral }) => referral)
    expect(receipts.every((id) => stopped.has(id))).toBe(true)
    // After the taking back nothing more happens on that referral but receipts.
    for (const { referrals: on, step } of withdrawn.values())
      for (const id of on) {
        const later = world.steps.filter(
          ({ at, writes }) => at > step.at && writes.some((w) => w.subject === id),
        )
        expect(later).toEqual([])
      }
  })

  test('some are declined and then taken by another, some are answered late, all within promised kinds', () => {
    const declined = new Set(written(world, 'referral.declined').map(({ subject }) => subject))
    const accepted = new Set(written(world, 'referral.accepted').map(({ subject }) => subject))
    expect(declined.size).toBeGreaterThan(0)
    expect([...declined].some((id) => accepted.has(id))).toBe(false)
    expect(written(world, 'referral.escalated').length).toBeGreaterThan(0)
    expect(accepted.size).toBe(world.truth.referralsAccepted)
    const again = referrals.filter(({ wish }) =>
      world.cast.countries.some(({ otherNgo }) => otherNgo.id === wish.to),
    )
    expect(again.length).toBeGreaterThan(0)
    for (const { subject } of written(world, 'referral.service_given'))
      expect(accepted.has(subject)).toBe(true)
  })

  test('who seals was let in before, and a lost phone and who left seal nothing afterwards', () => {
    const letIn = new Map(
      done(world, 'admit').flatMap(({ devices, step }) => devices.map(({ id }) => [id, step.at] as const)),
    )
    for (const { step } of [...done(world, 'seal'), ...referrals])
      expect(letIn.get(step.device.id)).toBeLessThan(step.at)
    const ended = done(world, 'end_key')
    expect(ended.map(({ reason }) => reason).sort()).toEqual(['left', 'lost'])
    for (const { device, step } of ended)
      expect(world.steps.filter((one) => one.device.id === device.id && one.at >= step.at)).toEqual([])
  })

  test('each country has its directory, and says how many places are free', () => {
    const offered = written(world, 'service.offered')
    expect(offered).toHaveLength(2 * plan.countries.length)
    for (const { subject } of offered)
      expect(written(world, 'service.capacity_reported').some((one) => one.subject === subject)).toBe(true)
  })

  test('whose papers a handler keeps is known where they were taken', () => {
    const site = written(world, 'site.reported').find(({ content }) => content.code === 'VC-F01')
    const there = [...met.values()].filter(({ content }) => content.site === site!.subject)
    for (const { subject } of there) {
      const needs = written(world, 'person_met.needs_recorded').find((one) => one.subject === subject)
      expect(needs!.content.needs).toContain('papers')
      const identity = done(world, 'seal').find((deed) => deed.thing === 'identity' && deed.about === subject)
      const { documents } = (identity?.value ?? { documents: [] }) as { documents: { heldBy: string }[] }
      for (const { heldBy } of documents) expect(['handler', 'never_had']).toContain(heldBy)
    }
  })
})

test('a plan may say other shares: where the first service declines everybody, it takes only whom two people answer for', () => {
  const text = planText('small').replace(
    /^play:$/m,
    'play:\n  care: { shares: { declines: 1, unanswered: 0 }, assumed: to see it }',
  )
  const world = worldOf(planOf(text), '7', (device) => `key of ${device}`)
  const claims = bySubject(written(world, 'legal_basis.claimed'))
  const sent = new Map(done(world, 'refer').map((deed) => [deed.ids[2]!, deed]))
  const first = written(world, 'referral.accepted').filter(({ subject }) =>
    world.cast.countries.some(({ ngo }) => ngo.id === sent.get(subject)!.wish.to),
  )
  expect(written(world, 'referral.declined').length).toBeGreaterThan(5)
  for (const { subject } of first) expect(claims.has(sent.get(subject)!.bases[0]!)).toBe(true)
})
