import { ofPerson, type Deed, type Planted } from './week-deed.ts'
import { answer, answerAt, type } from './week-form.ts'

export const talksWithChild = (person: number, { view }: Planted): Deed =>
  ofPerson({
    ...{ name: 'asks a child four things', person, door: 'Path for children' },
    ...{ says: /^1 sealed/, saysAt: 'Notes' },
    screens: [
      { at: /^Under 18/, fill: [answer('Away from handlers')], main: /^Ask the four/ },
      {
        at: /^Which language/,
        fill: [answer('Spanish'), answerAt(0, 'main fieldset:last-of-type label.ans')],
        main: /^Next/,
      },
      { at: /^(What is known|People met)/ },
      {
        at: /^Keep the answers/,
        by: 'main',
        fill: [type('In the child’s own words', view)],
        main: /^Keep the answers/,
      },
      { at: /^path for children/, by: 'doing', fill: [answerAt(0)], main: /^Next/ },
    ],
  })

export const talksWith = (person: number): Deed =>
  ofPerson({
    ...{ name: 'asks what happened', person, door: 'Conversation', says: /\d\d:\d\d/ },
    screens: [
      { at: /^Which language/, fill: [answer('Spanish')], main: /^Next/ },
      {
        at: /^How do you understand/,
        fill: [answerAt(0, 'main fieldset:last-of-type label.ans')],
        main: /^Next/,
      },
      { at: /^Before the first/, main: /^Next/ },
      { at: /^(Choose an answer|To the first)/, by: 'main', fill: [answerAt(0)], main: /^To the first/ },
      { at: /^question \d*[13579]$/, by: 'doing', fill: [answerAt(0)], main: /^Next$/ },
      { at: /^question/, by: 'doing', main: /^Next: not asked|^Next/ },
      { at: /^What did you see/, fill: [answerAt(0), answerAt(1)], main: /^Keep the conversation/ },
      { at: /^suggestion/, by: 'doing' },
      { at: /^not begun/, by: 'doing', fill: [answerAt(0)], main: /^Next/ },
    ],
  })

export const decides = (person: number): Deed =>
  ofPerson({
    ...{ name: 'decides', person, door: 'Decision', says: /^Presumed victim/ },
    screens: [
      {
        at: /^What do you find/,
        fill: [answer('Presumed victim'), answer('own account'), answer('Palermo')],
        main: /^Sign:/,
      },
      { at: /^What is needed now/ },
    ],
  })

export const setsNextStep = (person: number): Deed =>
  ofPerson({
    ...{ name: 'sets the next step', person, door: 'Needs', says: /^Medical care/, saysAt: 'Next step' },
    screens: [
      { at: /^What is needed now/, fill: [answer('Rest')], main: /^Keep, then/ },
      {
        at: /^What happens next/,
        fill: [answer('Medical care'), answer('Tomorrow')],
        main: /^Keep the next/,
      },
      { at: /^What is known/ },
    ],
  })

export const sealsIdentity = (person: number, { name, number }: Planted): Deed =>
  ofPerson({
    ...{ name: 'seals who she is', person, door: 'Name and identity', says: /^1 sealed/ },
    screens: [
      {
        ...{ at: /^(Seal it|One name|Complete)/, by: 'main' },
        fill: [
          type('Wants to be called', name),
          type('Given names', `Marisol ${name}`),
          answer('Not known'),
          async (page) => {
            if ((await page.getByLabel('Number or address').count()) === 0)
              await page.getByRole('button', { name: 'Add a contact' }).click()
          },
          type('Number or address', number),
          (page) =>
            page
              .getByRole('main')
              .locator('.card label.pic')
              .filter({ hasText: /^Yes/ })
              .locator('input')
              .check({ force: true }),
        ],
        main: /^Seal it/,
      },
      { at: /^Name and contacts/ },
    ],
  })

export const writesNote = (person: number, { note }: Planted): Deed => ({
  ...ofPerson({ name: 'writes a note', person, door: 'Notes', says: /^1 sealed/, screens: [] }),
  async goOn(hand) {
    await hand.touch(type('What should be remembered?', note))
    await hand.look()
    await hand.touch(async (page) => {
      await page.locator('.go:not(.wait)').click()
      await page.getByText('Sealed, on this phone').waitFor()
    })
  },
})
