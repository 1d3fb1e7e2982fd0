import type { Page } from 'playwright-core'
import { answer, answerAt, press, throughForm, type, type FormScreen } from './week-form.ts'
import type { Hand } from './week-hand.ts'

/** Something that an officer does out there, and how anybody sees on the phone that it was done. */
export interface Deed {
  name: string
  /** From the first screen of the open phone to where it is done. */
  begin(hand: Hand): Promise<void>
  /** From wherever its form stands to its end. */
  goOn(hand: Hand): Promise<void>
  /** Whether the phone shows it, from the first screen. */
  shows(page: Page): Promise<boolean>
  /** What stands on the last screen of its form. */
  endsSaying?: string
}

/** Words that stand nowhere by chance; who finds one on the disk found what was to be sealed. */
export interface Planted {
  name: string
  note: string
  number: string
  view: string
  arrestNote: string
}

const lines = 'main .line'
const line = (page: Page, words: string | RegExp) => page.locator(lines).filter({ hasText: words })
const onVisit = async (page: Page) => {
  await page
    .locator('.go:not(.wait)')
    .filter({ hasText: /^Go on:/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'People met' }).waitFor()
}
const people = (page: Page) => line(page, /^\s*Person \d/)

/** How many people the visit shows, from the first screen. */
export async function peopleShown(page: Page): Promise<number> {
  await onVisit(page)
  return people(page).count()
}

/** What a person's screen says at each of its doors, from the first screen. */
export async function doorsOf(page: Page, person: number): Promise<Map<string, string>> {
  await onVisit(page)
  await people(page).nth(person).click()
  await page.getByRole('heading', { level: 1, name: 'What is known, what is next' }).waitFor()
  const doors = new Map<string, string>()
  for (const door of await page.locator(lines).all())
    doors.set(await door.locator('b').innerText(), await door.locator('.small').last().innerText())
  return doors
}

async function openDoor({ touch, follow }: Hand, person: number, door: string): Promise<void> {
  await touch(onVisit)
  await follow((page) => people(page).nth(person).click())
  await follow((page) => line(page, new RegExp(`^\\s*${door}`)).click())
}

interface OfPerson {
  name: string
  person: number
  door: string
  screens: FormScreen[]
  /** What its door says when it was done; another door where that shows it. */
  says: RegExp
  saysAt?: string
}

const ofPerson = ({ name, person, door, screens, says, saysAt = door }: OfPerson): Deed => ({
  name,
  begin: (hand) => openDoor(hand, person, door),
  goOn: (hand) => throughForm(hand, screens),
  shows: async (page) => says.test((await doorsOf(page, person)).get(saysAt) ?? ''),
})

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
    return (await line(page, /^\s*Picture/).innerText()).includes('no')
  },
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
