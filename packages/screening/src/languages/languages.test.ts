import { expect, test } from 'vitest'
import { acts, ages, exploitationKinds, means, profileCodes, purposes, results } from '../codes.ts'
import { dimensions } from '../indicators/dimensions.ts'
import { forcedLabourSigns } from '../indicators/forced-labour.ts'
import { profiles } from '../indicators/profiles.ts'
import { nationalLaws } from '../national/read-laws.ts'
import { adultQuestions } from '../questions/adult.ts'
import { consentPoints, consentPurposes, dataKinds } from '../questions/agreement.ts'
import { beginSteps, urgentNeeds } from '../questions/begin.ts'
import { childQuestions } from '../questions/child.ts'
import { observations } from '../questions/observed.ts'
import { doubts } from '../rules/proposal.ts'
import { loadOfficerWords, loadQuestions, officerLanguages, personLanguages } from './load.ts'
import { officerTexts } from './officer-texts.ts'
import { personTexts } from './person-texts.ts'
import { readLanguageFile } from './read-language-file.ts'
import { fillIn, statusOf, textStatuses } from './text.ts'

test.each(personLanguages)('%s has every text for the person met, with its holes', async (language) => {
  const file = await loadQuestions(language)
  expect(readLanguageFile(file, 'person')).toEqual({ file })
  expect(file.language).toBe(language)
})

test.each(officerLanguages)('%s has every text for the officer', async (language) => {
  const file = await loadOfficerWords(language)
  expect(readLanguageFile(file, 'officer')).toEqual({ file })
  expect(file.language).toBe(language)
})

test('English says its texts in their present version', async () => {
  const [person, officer] = await Promise.all([loadQuestions('en'), loadOfficerWords('en')])
  const versions = (texts: Record<string, { sourceVersion: number }>) =>
    Object.fromEntries(Object.entries(texts).map(([key, { sourceVersion }]) => [key, sourceVersion]))
  expect(versions(person.texts)).toEqual(personTexts)
  expect(versions(officer.texts)).toEqual(officerTexts)
})

test('whatever has a code has words', () => {
  const said = [
    ...[...adultQuestions, ...childQuestions].map(({ code }) => `question.${code}`),
    ...[...beginSteps, ...consentPoints, ...consentPurposes].map(({ says }) => says),
    ...urgentNeeds.map((code) => `need.${code}`),
    ...dataKinds.map((code) => `data.${code}`),
  ]
  expect(said.filter((key) => !Object.hasOwn(personTexts, key))).toEqual([])

  const groups: Record<string, readonly string[]> = {
    ...{ age: ages, kind: exploitationKinds, profile: profileCodes, result: results, act: acts, means },
    ...{ purpose: purposes, dimension: dimensions, doubt: doubts, forced_labour: forcedLabourSigns },
    ...{ status: textStatuses, indicator: Object.keys(profiles.AL.weights) },
    observation: observations.map(({ code }) => code),
    step: beginSteps.map(({ code }) => code),
    national: Object.values(nationalLaws).flatMap(({ rules }) => rules.map(({ code }) => code)),
  }
  const read = Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => `${group}.${code}`))
  expect(read.filter((key) => !Object.hasOwn(officerTexts, key))).toEqual([])
})

// Words for somebody who is being decided about, in the languages spoken to her.
test('nobody is called a victim to her face', async () => {
  for (const language of personLanguages) {
    const { texts } = await loadQuestions(language)
    const said = Object.values(texts).map(({ text }) => text)
    expect(said.join('\n')).not.toMatch(/v[ií]ctim|vítima|slachtoffer|viktim|víktima|受害|पीड़ित/i)
  }
})

test('no two questions of a language say the same', async () => {
  for (const language of personLanguages) {
    const { texts } = await loadQuestions(language)
    const questions = Object.entries(texts).filter(([key]) => key.startsWith('question.'))
    expect(new Set(questions.map(([, { text }]) => text)).size).toBe(questions.length)
  }
})

const read = { who: 'M. Joseph', when: '2026-03-01', sourceVersion: 1, text: 'Wi' }
const yes = { text: 'Wi', sourceVersion: 1, checkedBy: read }

test('a signature holds for the text that was read, and for the English it was compared with', () => {
  expect(statusOf({ ...yes, checkedBy: null }, 1)).toBe('unchecked')
  expect(statusOf(yes, 1)).toBe('checked')
  expect(statusOf(yes, 2)).toBe('changed_since_checked')
  expect(statusOf({ ...yes, text: 'Men wi' }, 1)).toBe('changed_since_checked')
  expect(statusOf({ ...yes, sourceVersion: 2 }, 2)).toBe('changed_since_checked')
  expect(statusOf({ ...yes, sourceVersion: 2, checkedBy: { ...read, sourceVersion: 2 } }, 2)).toBe('checked')
})

test('each fault of a file is named by its path', async () => {
  const file = await loadQuestions('ht')
  const { 'answer.no': _, ...rest } = file.texts
  const faulty = {
    ...{ ...file, tag: 'fr', direction: 'up' },
    texts: {
      ...rest,
      'answer.yes': { ...file.texts['answer.yes'], text: ' ' },
      'answer.maybe': file.texts['answer.yes'],
      'consent.until': { ...file.texts['consent.until'], text: 'Jiska {dat}' },
      'need.doctor': { ...file.texts['need.doctor'], sourceVersion: 2 },
      'need.sleep': { ...file.texts['need.sleep'], checkedBy: { who: '' } },
    },
  }
  const told = readLanguageFile(faulty, 'person')
  const paths = 'faults' in told ? told.faults.map((fault) => fault.slice(0, fault.indexOf(': '))) : []
  expect(paths.sort()).toEqual([
    ...['direction', 'tag', 'texts.answer.maybe', 'texts.answer.no', 'texts.answer.yes.text'],
    ...['texts.consent.until.text', 'texts.need.doctor.sourceVersion', 'texts.need.sleep.checkedBy'],
  ])
})

test('a hole is filled as written, and stays to be seen when nothing is there for it', () => {
  expect(fillIn('Until {until}', { until: '$& 3 July' })).toBe('Until $& 3 July')
  expect(fillIn('{body}: {needs}', { body: 'A {needs} house' })).toBe('A {needs} house: {needs}')
})
