import { doorsOf, line, ofPerson, type Deed } from './week-deed.ts'
import { answer, answerAt, press, throughForm } from './week-form.ts'
import type { Hand } from './week-hand.ts'

const isAtConsents = async (hand: Hand) => (await hand.look()).title === 'What was agreed to'
const yesNoLater = 'main .consent-answers label'

/** Her yes to one agency, in part: name and needs, and how to reach her, and nothing else. */
export const agrees = (person: number, to: string): Deed => ({
  ...ofPerson({ name: 'hears a yes in part', person, door: 'Consent', says: /^1 yes/, screens: [] }),
  async goOn(hand) {
    if (await isAtConsents(hand)) await hand.follow(press('Ask about passing on'))
    await throughForm(hand, [
      { at: /^Passing on to whom/, instead: press(to.slice(0, 13)) },
      {
        ...{ at: /^Keep the yes|^Choose an answer/, by: 'main' },
        fill: [answer(/how to reach you/i), answer('1 year'), answerAt(0, yesNoLater)],
        main: /^Keep the yes/,
      },
      { at: /^What was agreed/ },
    ])
  },
})

/** Her no to a picture. */
export const refuses = (person: number): Deed => ({
  ...ofPerson({ name: 'hears a no', person, door: 'Consent', says: /./, screens: [] }),
  async goOn(hand) {
    if (await isAtConsents(hand)) await hand.follow(press('Picture'))
    await throughForm(hand, [
      {
        ...{ at: /^Keep the no|^Choose an answer/, by: 'main' },
        ...{ fill: [answerAt(1, yesNoLater)], main: /^Keep the no/ },
      },
      { at: /^What was agreed/ },
    ])
  },
  async shows(page) {
    await doorsOf(page, person)
    await line(page, /^\s*Consent/).click()
    await page.getByRole('heading', { level: 1, name: 'What was agreed to' }).waitFor()
    return /(^|\s)no(\s|$)/.test(await line(page, /^\s*Picture/).innerText())
  },
})

export const refers = (person: number): Deed => ({
  ...ofPerson({
    ...{ name: 'refers her', person, door: 'Referral', says: /^1 sent/ },
    screens: [
      { at: /^Choose a service/, instead: press('Harbour House') },
      { at: /^Harbour House/, fill: [answer('Shelter'), answer('Soon')], main: /^Write the referral/ },
      { at: /^The referral is saved/ },
    ],
  }),
  endsSaying: 'They will not know yet.',
})

export const takesBack = (person: number): Deed => ({
  ...ofPerson({ name: 'hears that she takes it back', person, door: 'Consent', says: /^0 yes/, screens: [] }),
  endsSaying: 'Had not left this phone. Nobody there will read it.',
  async goOn(hand) {
    if (await isAtConsents(hand)) await hand.follow(press('To Harbour House'))
    await throughForm(hand, [
      { at: /^Take it back/, by: 'main', main: /^Take it back/ },
      { at: /^It is taken back/ },
    ])
  },
})
