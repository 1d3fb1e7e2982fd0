import type { Page } from 'playwright-core'
import { throughForm, type FormScreen } from './week-form.ts'
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
/** A line of a list, by its words. */
export const line = (page: Page, words: string | RegExp) => page.locator(lines).filter({ hasText: words })
/** From the first screen to the visit under way. */
export const onVisit = async (page: Page) => {
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

/** Something done about one person behind one of her doors. */
export const ofPerson = ({ name, person, door, screens, says, saysAt = door }: OfPerson): Deed => ({
  name,
  begin: (hand) => openDoor(hand, person, door),
  goOn: (hand) => throughForm(hand, screens),
  shows: async (page) => says.test((await doorsOf(page, person)).get(saysAt) ?? ''),
})
