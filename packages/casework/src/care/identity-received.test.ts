import { expect, test } from 'vitest'
import { identityReceived } from './identity-received.ts'

const contacts = [{ kind: 'phone', value: '+58 000 000 0000', safe: 'yes' }]
const documents = [{ type: 'P', number: 'ZZ1', issuer: 'VE', zone: '', heldBy: 'herself' }]

test('a package becomes an identity as phones and desks seal it, with the name for lists', () => {
  const parts = { name: { calledBy: 'Mari', given: 'Marisol' }, contacts, documents }
  expect(identityReceived({ ...parts, needs: { needs: ['rest'], languages: ['spa'] } })).toEqual({
    index: 'Mari',
    value: {
      ...{ family: '', given: 'Marisol', calledBy: 'Mari', birthDate: '', asWritten: '', nationality: '' },
      ...{ contacts, documents, languages: ['spa'] },
    },
  })
  expect(identityReceived({ name: { calledBy: '', given: 'Marisol' } })?.index).toBe('Marisol')
  expect(identityReceived({ name: 'Mari' })).toMatchObject({ index: 'Mari', value: { calledBy: 'Mari' } })
})

test('without a name there is nothing for lists, and without anything of who she is nothing at all', () => {
  expect(identityReceived({ contacts })).not.toHaveProperty('index')
  expect(identityReceived({ contacts })).toMatchObject({ value: { calledBy: '', contacts } })
  expect(identityReceived({})).toBeUndefined()
  expect(identityReceived({ health: ['medical'], needs: { needs: ['rest'], languages: [] } })).toBeUndefined()
})

test('what a newer or a broken program put there is no name', () => {
  expect(identityReceived({ name: [1], contacts: 'x', documents: null, needs: 7 })).toBeUndefined()
})
