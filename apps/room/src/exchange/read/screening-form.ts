import type { AnyReading } from '@libertad/interchange'
import {
  adultQuestions,
  answerCodes,
  beginSteps,
  childQuestions,
  loadQuestions,
  officerLanguages,
  rulesVersion,
  type PersonTextKey,
} from '@libertad/screening'
import { languageNames } from '@libertad/words/load'

type Form = NonNullable<Extract<AnyReading, { recognised: { format: 'xform' } }>['content']>
type Item = Form['items'][number]
type Texts = Record<string, string>

/**
 * The conversation as a form that other programs ask: safety first, then the questions with their five answers, in five
 * languages. It computes nothing: what answers mean is worked out where the rules are.
 */
export async function screeningForm(): Promise<Form> {
  const files = await Promise.all(
    officerLanguages.map(async (code) => ({
      language: `${languageNames[code]} (${code})`,
      texts: (await loadQuestions(code)).texts,
    })),
  )
  const words = (key: PersonTextKey): Texts =>
    Object.fromEntries(files.map(({ language, texts }) => [language, texts[key].text]))
  const shown = (name: string, label: Texts) => ({
    ...{ name, label, hint: {}, guidance: {}, media: {}, more: {} },
  })
  const ask = (list: string, name: string, key: PersonTextKey): Item => ({
    ...{ kind: 'question', type: 'select_one', list, requiredMessage: {}, constraintMessage: {} },
    ...shown(name, words(key)),
  })
  const group = (name: string, label: Texts, items: Item[]): Item => ({
    ...{ kind: 'group', ...shown(name, label), items },
  })
  const choices = (codes: readonly (keyof typeof answers)[]) =>
    codes.map((code) => ({ name: code, label: words(answers[code]), media: {}, columns: {} }))
  return {
    ...{ name: 'screening', id: 'libertad_screening', title: 'Screening', version: String(rulesVersion) },
    ...{ defaultLanguage: files[0]!.language, languages: files.map(({ language }) => language) },
    items: [
      group(
        'begin',
        words('begin.who_we_are'),
        beginSteps.map(({ code, says }) => ask('done', code, says)),
      ),
      group(
        'adult',
        words('begin.you_decide'),
        adultQuestions.map(({ code }) => ask('answers', code, `question.${code}` as PersonTextKey)),
      ),
      group(
        'child',
        words('child.introduction'),
        childQuestions.map(({ code }) => ask('answers', code, `question.${code}` as PersonTextKey)),
      ),
    ],
    lists: {
      answers: choices(answerCodes.filter((code) => code !== 'not_asked')),
      done: choices(['yes', 'no']),
    },
    settings: {},
  }
}

const answers = {
  ...{ yes: 'answer.yes', no: 'answer.no', dont_know: 'answer.dont_know', no_answer: 'answer.no_answer' },
} as const satisfies Record<string, PersonTextKey>
