import { line, onVisit, peopleShown, type Deed, type Planted } from './week-deed.ts'
import { answer, answerAt, press, throughForm, type } from './week-form.ts'

export const startsVisit = (site: string): Deed => ({
  name: 'starts the visit',
  begin: ({ doMain }) => doMain(new RegExp(`^Look at ${site}`)),
  goOn: (hand) =>
    throughForm(hand, [
      { at: /^People met/ },
      {
        at: new RegExp(`^${site}`),
        fill: [answer('One of us watches'), answer('A place to talk unseen'), answer('In 4 h')],
        main: /^Start the visit/,
      },
    ]),
  shows: async (page) => (await page.locator('.go').innerText()).startsWith('Go on:'),
})

/** Meets one more. `before`: how many were met. */
export const meets = (before: number, who: 'a woman' | 'a child'): Deed => ({
  name: `meets ${who}`,
  async begin({ touch, doMain }) {
    await touch(onVisit)
    await doMain(/^New person/)
  },
  goOn: (hand) =>
    throughForm(hand, [
      {
        at: /^Who is it/,
        fill: [answer('Woman'), ...(who === 'a child' ? [answer('Under 18, or perhaps')] : [])],
        main: who === 'a child' ? /^Save, and open/ : /^Next/,
      },
      { at: /^How old/, fill: [answer('21 to 23')], main: /^Next/ },
      { at: /^Where from/, main: /^Next/ },
      { at: /^What was seen of/, fill: [answerAt(0)], main: /^Next/ },
      { at: /^Interviewed before/, fill: [answer(/^No/)], main: /^Save this person/ },
      { at: /^(What is known|Under 18)/ },
    ]),
  shows: async (page) => (await peopleShown(page)) > before,
})

export const arrests = ({ arrestNote }: Planted): Deed => ({
  name: 'arrests',
  async begin({ touch, follow }) {
    await touch(onVisit)
    await follow(press('Arrest'))
  },
  goOn: (hand) =>
    throughForm(hand, [
      { at: /^Could the person be/, fill: [answer('No sign of it')], main: /^Next/ },
      { at: /^Who is arrested/, fill: [answer('Man'), answer('30 to 38')], main: /^Next/ },
      { at: /^On what ground/, fill: [answer('Caught in the act'), answer('exploiter')], main: /^Next/ },
      {
        at: /^What was told/,
        fill: [answer('Reason told'), answer('Rights told'), type('Note, sealed', arrestNote)],
        main: /^Arrested at/,
      },
      { at: /^People met/ },
    ]),
  async shows(page) {
    await onVisit(page)
    return /1/.test(
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Arrest/ })
        .innerText(),
    )
  },
})

const alertKind = 'About to be moved'

export const raisesAlert: Deed = {
  name: 'raises an alert',
  begin: ({ follow }) => follow((page) => page.locator('.bar .danger').click()),
  goOn: (hand) =>
    throughForm(hand, [
      { at: /^Alert$/, fill: [answer(alertKind)], main: /^Send the alert/ },
      { at: /^Alert:/ },
    ]),
  shows: async (page) => (await line(page, alertKind).count()) === 1,
}
