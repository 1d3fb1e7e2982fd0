import { siteKinds } from '@libertad/domain'
import { expect, test } from 'vitest'
import { codeMistake, nextSiteCode } from './site-code.ts'

const known = ['GY-M01', 'GY-M12', 'GY-N03', 'VE-M40']

test('goes on after the highest number of the own country and kind', () => {
  expect(nextSiteCode('GY', 'mine', known)).toBe('GY-M13')
  expect(nextSiteCode('GY', 'nightclub', known)).toBe('GY-N04')
  expect(nextSiteCode('SR', 'mine', known)).toBe('SR-M01')
  expect(nextSiteCode('GY', 'mine', ['GY-M99'])).toBe('GY-M100')
})

test('every kind has a letter of its own, and its first code is right', () => {
  const codes = siteKinds.map((kind) => nextSiteCode('GY', kind, []))
  expect(new Set(codes).size).toBe(siteKinds.length)
  expect(codes.map((code) => codeMistake(code, []))).toEqual(siteKinds.map(() => undefined))
})

test('a code is free and has its form', () => {
  expect(codeMistake('GY-M12', known)).toBe('code_taken')
  expect(['gy-m1', 'GY-M1', 'M12', ''].map((code) => codeMistake(code, known))).toEqual(
    Array.from({ length: 4 }, () => 'code_form'),
  )
})
