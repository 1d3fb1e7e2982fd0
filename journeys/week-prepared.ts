import type { Random } from '@libertad/scenario'
import type { Page } from 'playwright-core'
import { aToken } from '../proofs/secrets.ts'
import { builtPages } from '../apps/command/src/build-pages.ts'
import { dataFolder, freePort, startCommand, until, type RunningCommand } from './command.ts'
import { chromiumPhone, type ChromiumPhone } from './field-chromium.ts'
import { backToDay, enrolBy, pinRoot, setUp } from './field-hands.ts'
import {
  certifiedByLead,
  fieldOperation,
  invitationFor,
  rootDigits,
  type FieldOperation,
} from './field-hub.ts'
import { lineTo, type Line } from './field-line.ts'
import * as place from './week-at-the-place.ts'
import * as consent from './week-consent.ts'
import type { Deed, Planted } from './week-deed.ts'
import * as her from './week-with-her.ts'
import { officer, type Days } from './week-officer.ts'

/** An operation, and a phone that was enrolled in it and can seal. */
export interface Week {
  data: ReturnType<typeof dataFolder>
  hub: RunningCommand
  line: Line
  it: FieldOperation
  phone: ChromiumPhone
  /** Of the phone's device. */
  device: string
  page: Page
  /** Entries of the device that the hub had before it went away. */
  before: number
  planted: Planted
  /** What is to be ended with it, in the order of its beginning. */
  ends: (() => Promise<unknown>)[]
  end(): Promise<void>
}

const workName = 'T. Grant'

/** Starts a hub, prepares the operation and enrols a phone through its own pages. */
export async function aWeek(seed: string): Promise<Week> {
  const data = dataFolder()
  const ends: (() => Promise<unknown>)[] = []
  const end = async () => {
    for (const one of ends.splice(0).reverse()) await one()
    data.remove()
  }
  try {
    // However long that takes on a busy machine: a hub that starts does not wait for it.
    await builtPages(data.folder, () => undefined)
    const week = await prepared(seed, data, ends)
    return { ...week, end }
  } catch (error) {
    await end()
    throw error
  }
}

async function prepared(seed: string, data: Week['data'], ends: (() => Promise<unknown>)[]) {
  const port = await freePort()
  const hub = await startCommand(['--empty'], data.folder, port)
  ends.push(() => hub.stop())
  const line = await lineTo(port, seed)
  ends.push(line.close)
  const it = await fieldOperation(hub.origin)
  const phone = await chromiumPhone(`${line.origin}/field/`)
  ends.push(phone.remove)
  const page = await phone.start()
  await setUp(page)
  const { secret, person, device } = await invitationFor(it, workName)
  await enrolBy(page, `${line.origin}/field/#${secret}`, workName)
  await pinRoot(page, rootDigits(it))
  await until(
    () => certifiedByLead(it, person),
    20_000,
    () => 'the phone never offered its key',
  )
  await page.getByText('This phone can seal.').waitFor()
  await page.locator('.bar .go').filter({ hasText: 'Done' }).click()
  const planted = {
    ...{ name: aToken(), note: `She said ${aToken()}`, number: `592${aToken()}` },
    ...{ view: `Home, ${aToken()}`, arrestNote: `Said ${aToken()}` },
  }
  return { data, hub, line, it, phone, device, page, planted, before: 0, ends }
}

/** Works without a hub and without a network, on a phone that dies again and again. */
export async function weekOf(
  week: Week,
  { deaths, random, said }: { deaths: number; random: Random; said?: (line: string) => void },
): Promise<Days> {
  const { phone, planted, it } = week
  week.before = await received(week.page)
  await week.hub.stop()
  week.line.turn('cut')
  await phone.network(false)
  const at = officer({ phone, random, deaths, touches: 180, ...(said && { said }) })
  const does = async (deed: Deed, about?: number) => {
    week.page = await at.does(deed, week.page, about)
  }
  await does(place.startsVisit(it.site.code))
  await does(place.meets(0, 'a woman'))
  await does(her.talksWith(0), 0)
  await does(her.decides(0), 0)
  await does(her.setsNextStep(0), 0)
  await does(consent.agrees(0, it.houseName), 0)
  await does(consent.refuses(0), 0)
  await does(her.sealsIdentity(0, planted), 0)
  await does(her.writesNote(0, planted), 0)
  await does(consent.refers(0), 0)
  await does(place.arrests(planted))
  await does(place.meets(1, 'a child'))
  await does(her.talksWithChild(1, planted), 1)
  await does(place.meets(2, 'a woman'))
  await does(consent.agrees(2, it.houseName), 2)
  await does(consent.refers(2), 2)
  await does(consent.takesBack(2), 2)
  await does(place.raisesAlert)
  return at.days
}

/** How many entries the phone says that the hub has. */
async function received(page: Page): Promise<number> {
  await page.locator('header.strip button').click()
  await page.locator('.go').filter({ hasText: 'Nothing waiting' }).waitFor()
  const count = await page
    .locator('main .line')
    .filter({ hasText: 'Received by the hub' })
    .locator('.count')
    .innerText()
  await backToDay(page)
  return Number(count)
}
