import { packageParts, type Known } from '@libertad/casework'
import { dataKinds, type Said } from '@libertad/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ServiceLine } from '../model/view-model.ts'
import { ageOfCount, findServices, takesHer } from './find-services.ts'
import { newReferral, referLacks } from './refer-draft.ts'

const at = '2018-04-06T12:00:00.000Z'
const said = <Value>(value: Value): Said<Value> => ({
  ...{ value, entry: 'e', actor: 'a', agency: 'theirs', device: 'd', claimedAt: at, number: 1 },
})
const service = (says: Partial<ServiceLine> = {}): ServiceLine => ({
  ...{ id: 's', owner: 'theirs', agencyName: 'Kay Limyè (made up)', name: 'Kay Limyè', country: 'GY' },
  ...{ kinds: ['shelter', 'medical'], languages: ['hat'], takes: ['women', 'girls'], hours: 'always' },
  ...{ answersWithin: 5, free: said(3), freeAt: Date.parse(at), closed: undefined, root: 'confirmed' },
  ...says,
})

describe('the directory', () => {
  const names = (text: string, ...services: ServiceLine[]) =>
    findServices(services, { text, said: ({ name }) => name }).map(({ id }) => id)

  test('finds what is typed without accents', () => {
    expect(names('limye kay', service(), service({ id: 't', name: 'Mission clinic' }))).toEqual(['s'])
  })

  test('puts those with places first and keeps the full ones', () => {
    const full = service({ id: 'full', free: said(0) })
    const unknown = service({ id: 'unknown', free: undefined, freeAt: undefined })
    expect(names('', full, unknown, service())).toEqual(['s', 'unknown', 'full'])
    expect(names('', service({ closed: said(at) }))).toEqual([])
  })

  test('says how old a count is', () => {
    const now = Date.parse(at)
    expect(ageOfCount(undefined, now)).toBeUndefined()
    expect(ageOfCount(now - 3_600_000, now)).toEqual({ days: 0, isOld: false })
    expect(ageOfCount(now - 9 * 86_400_000, now)).toEqual({ days: 9, isOld: true })
  })

  test('turns nobody away whose sex is not known', () => {
    expect(takesHer(service(), { sex: 'woman', isChild: true })).toBe(true)
    expect(takesHer(service(), { sex: 'man', isChild: false })).toBe(false)
    expect(takesHer(service(), { sex: 'not_asked', isChild: false })).toBe(true)
  })
})

describe('a new referral', () => {
  test('asks for what she needs and this service gives', () => {
    expect(newReferral(service(), ['medical', 'rest', 'papers'], false)).toEqual({
      ...{ wants: ['shelter', 'medical'], urgency: undefined, answerWithin: 6, fallback: undefined },
    })
    expect(newReferral(service(), ['papers'], true)).toMatchObject({ wants: [], urgency: 'child' })
  })

  test('names its urgency before it is written', () => {
    const draft = newReferral(service(), [], false)
    expect(referLacks(draft)).toBe('wants')
    expect(referLacks({ ...draft, wants: ['shelter'] })).toBe('urgency')
    expect(referLacks({ ...draft, wants: ['shelter'], urgency: 'soon' })).toBeUndefined()
  })
})

const known: Known = {
  met: { needs: ['medical', 'rest'], needsMet: [], screenings: [] },
  identity: {
    ...{
      family: 'Quispe',
      given: 'Marisol',
      calledBy: 'Mari',
      birthDate: '~1999',
      asWritten: 'Marisol Quispe',
    },
    contacts: [
      { kind: 'phone', value: '1', safe: 'no' },
      { kind: 'phone', value: '2', safe: 'yes' },
    ],
    ...{ documents: [], nationality: 'PE', languages: ['spa'] },
  },
  ...{ documents: [], photograph: undefined, place: { kind: 'mine', country: 'GY' } },
}

describe('the package', () => {
  test('of a name is her first name and how she wants to be called, and never the family’s', () => {
    expect(packageParts(['name'], known)).toEqual({ name: { calledBy: 'Mari', given: 'Marisol' } })
  })

  test('holds no contact that she did not call safe', () => {
    expect(JSON.stringify(packageParts([...dataKinds], known))).not.toContain('"1"')
  })

  test('holds the kinds that may go, as far as anything is written down, and no other', () => {
    fc.assert(
      fc.property(fc.subarray([...dataKinds]), (goes) => {
        const parts = Object.keys(packageParts(goes, known))
        expect(goes).toEqual(expect.arrayContaining(parts))
        expect(parts).not.toContain('photograph')
        for (const kind of ['name', 'needs', 'place'] as const)
          expect(parts.includes(kind)).toBe(goes.includes(kind))
      }),
    )
  })
})
