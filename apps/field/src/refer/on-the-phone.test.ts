import { packageParts, whatMayGo } from '@libertad/casework'
import { isRefusal } from '@libertad/domain'
import { beforeAll, expect, test } from 'vitest'
import { consentContent, newConsent } from '../consent/consent-draft.ts'
import type { DataKind } from '../consent/kinds-said.ts'
import { spokenAtFirst } from '../consent/spoken.ts'
import { reachedBy } from '../consent/what-was-reached.ts'
import { documentContent } from '../document/document-draft.ts'
import { identityContent, newIdentity } from '../identity/identity-draft.ts'
import { mostBytes, readPhotograph } from '../identity/photograph.ts'
import type { FieldPort, Outcome } from '../model/field-port.ts'
import { memoryField } from '../testing/memory-field.ts'
import { openKnown } from './open-known.ts'

const now = Date.parse('2026-04-06T12:00:00.000Z')
const today = '2026-04-06'
let port: FieldPort
beforeAll(async () => {
  port = await memoryField({}, () => now)
})

const model = () => port.snapshot().model!
/** A man whom nobody asked anything yet. */
const him = () => model().visit!.people.find(({ met }) => met.sex === 'man')!
const shelter = () => model().directory[0]!
const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.refusal.refused)
  return outcome.value
}
const mayGo = () => {
  const { id, path, consents, bases } = him()
  const known = { person: id, recipient: shelter().owner, isChild: path === 'child', consents, bases }
  return whatMayGo(known, new Date(now).toISOString(), today)
}
async function refer(goes: readonly DataKind[]) {
  const known = await openKnown(port, him(), model().visit!.site, goes)
  if (isRefusal(known)) throw new Error(known.refused)
  const parts = packageParts(goes, known)
  const { owner, id } = shelter()
  const sent = await port.refer({
    ...{ person: him().id, to: owner, service: id, wants: ['shelter'], urgency: 'soon' },
    ...{ answerWithinHours: 12, parts },
  })
  return { sent, parts }
}

test('nothing goes of somebody who was not asked', async () => {
  expect(mayGo().goes).toEqual([])
  const { sent } = await refer(['name'])
  expect(sent).toEqual({ ok: false, refusal: { refused: 'basis_unknown' } })
})

test('what he agreed to goes with a ground, and stops when he takes it back', async () => {
  const identity = identityContent(
    { ...newIdentity, calledBy: 'Leo', given: 'Leonel', family: 'Paz' },
    today,
  )!
  must(await port.seal({ thing: 'identity', about: him().id, ...identity }))
  const spoken = spokenAtFirst({ usual: 'es', isChild: false, last: undefined })
  const content = consentContent(
    { ...newConsent('share', shelter().owner), answer: 'yes' },
    { person: him().id, isChild: false, spoken, told: [], at: new Date(now).toISOString(), today },
  )
  const { subject: consent } = must(await port.write({ kind: 'consent.recorded', near: him().id, content }))

  expect(mayGo()).toMatchObject({ goes: ['name', 'needs'], basis: consent })
  const { sent, parts } = await refer(mayGo().goes)
  const { referral } = must(sent)
  expect(parts.name).toEqual({ calledBy: 'Leo', given: 'Leonel' })
  expect(JSON.stringify(parts)).not.toContain('Paz')
  const place = await refer([...mayGo().goes, 'place'])
  expect(place.sent).toEqual({ ok: false, refusal: { refused: 'basis_unknown' } })

  expect(must(await port.withdraw(consent, 'herself')).stopped).toContain(referral)
  expect(reachedBy(model().referrals.find(({ id }) => id === referral)!)).toBe('stopped_here')
  expect(mayGo().goes).toEqual([])
  expect((await refer(['name'])).sent).toMatchObject({ ok: false, refusal: { refused: 'basis_ended' } })
})

test('a paper and a photograph of the largest size are sealed, and open with a ground', async () => {
  const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
  const paper = documentContent({ zone, by: 'typed', heldBy: 'employer' }, today)!
  const { sealed } = must(await port.seal({ thing: 'document', about: him().id, value: paper }))
  expect(must(await port.open(sealed, 'own_caseload'))).toEqual(paper)

  const data = Buffer.alloc(mostBytes, 7).toString('base64')
  const value = { type: 'image/jpeg', data, takenAt: new Date(now).toISOString() }
  const photograph = must(await port.seal({ thing: 'photograph', about: him().id, value }))
  expect(readPhotograph(must(await port.open(photograph.sealed, 'her_request')))).toEqual(value)
})
