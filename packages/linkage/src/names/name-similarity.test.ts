import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameSimilarity, phoneticKey } from './index.ts'

test.each([
  ['Yulimar Rojas', 'ROJAS YULIMAR'],
  ['María Fernanda González Pérez', 'Maria F. Gonzalez'],
  ['Ana Lucía Souza', 'Ana Lucia de Sousa'],
  ['Gimenez, Sofía', 'Sofia Jiménez'],
  ['Mohammed Abdul Rahman', 'محمد عبد الرحمن'],
  ['Fatima al-Zahra Hassan', 'فاطمة الزهراء حسن'],
  ['Svetlana Kuznetsova', 'Светлана Кузнецова'],
  ['Vandana Sharma', 'वंदना शर्मा'],
  ['Wang Xiuying', '王秀英'],
  ['Kim Min-seo', '김민서'],
  ['Lupita Hernández', 'Guadalupe Hernandez'],
  ['AbdulrahmanHassan', 'Abdul Rahman Hassan'],
])('%s and %s are one name', (one, other) => {
  expect(nameSimilarity(one, other)).toBeGreaterThan(0.75)
})

test.each([
  ['Yulimar Rojas', 'Yulimar Rangel'],
  ['Maria González Pérez', 'Maria González Lopez'],
  ['Carlos Hernandez', 'Carolina Hernandez'],
  ['Mohammed Hassan', 'فاطمة الزهراء'],
  ['Wang Xiuying', '王建国'],
  ['Svetlana Kuznetsova', 'Сергей Смирнов'],
])('%s and %s are two', (one, other) => {
  expect(nameSimilarity(one, other)).toBeLessThan(0.72)
})

const name = fc.array(
  fc.constantFrom(
    'Ana',
    'Rojas',
    'de',
    'J.',
    'Pérez',
    'Souza',
    '王秀英',
    'حسن',
    'Иван',
    'Lu',
    'Sosa-Vega',
    'शर्मा',
  ),
  { minLength: 1, maxLength: 5 },
)

test('it lies between 0 and 1, is the same from both sides, and 1 with itself in any order', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const alike = nameSimilarity(one.join(' '), other.join(' '))
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
      expect(nameSimilarity(other.join(' '), one.join(' '))).toBeCloseTo(alike, 10)
      expect(nameSimilarity(one.join(' '), one.toReversed().join(' '))).toBeCloseTo(1, 10)
    }),
  )
})

test('nothing is like a name without letters', () => {
  expect(nameSimilarity('', 'Ana')).toBe(0)
  expect(nameSimilarity('123', '123')).toBe(0)
})

test.each([
  ['gonzalez', 'gonzales'],
  ['jimenez', 'gimenez'],
  ['jimenez', 'ximenez'],
  ['souza', 'sousa'],
  ['valdez', 'baldes'],
  ['mohammed', 'mhmd'],
  ['lakovic', 'lakovitch'],
  ['hernandez', 'ernandes'],
  ['sharma', 'sarma'],
])('%s and %s sound alike', (one, other) => {
  expect(phoneticKey(one)).toBe(phoneticKey(other))
})

test('names that differ in more than spelling have another key', () => {
  const keys = ['rojas', 'rangel', 'lopez', 'perez', 'moreno', 'ali', 'kim', 'lee'].map(phoneticKey)
  expect(new Set(keys).size).toBe(keys.length)
})
