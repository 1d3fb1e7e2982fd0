import { expect, test } from 'vitest'
import { zonesHere, zonesOf } from './zones.ts'

test('the browser’s own zone and UTC are among the choices, each once and in order', () => {
  const { zones, standard } = zonesOf({ zone: 'America/Guyana', supported: ['Europe/Paris', 'America/Lima'] })
  expect(standard).toBe('America/Guyana')
  expect(zones).toEqual(['America/Guyana', 'America/Lima', 'Europe/Paris', 'UTC'])
})

test('a browser that does not say its zone begins in UTC', () => {
  expect(zonesOf({ zone: '', supported: [] })).toEqual({ zones: ['UTC'], standard: 'UTC' })
})

test('this machine’s zone is one of its choices', () => {
  const { zones, standard } = zonesHere()
  expect(zones).toContain(standard)
})
