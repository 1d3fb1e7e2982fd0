import type { Random } from '@libertad/scenario'
import type { Page } from 'playwright-core'
import type { ChromiumPhone } from './field-chromium.ts'
import { backToDay, comeBack, onlyHere } from './field-hands.ts'
import { nameOf, seen, type ScreenSeen } from './field-screen.ts'
import type { Deed } from './week-deed.ts'
import { handOn, PhoneDied, type Deaths } from './week-hand.ts'
import { whatWasShown } from './week-shown.ts'

/** What an officer's days were like, told afterwards. */
export interface Days {
  deaths: number
  touches: number
  /** Deeds during which the phone died, by name. */
  diedIn: Record<string, number>
  /** Times that a form was found where it was. */
  resumed: number
  /** From the start of the browser to the open phone, milliseconds, after each death. */
  reopened: number[]
  /** Entries that the phone said it had saved, and that no hub had. */
  onlyHere: number
  /** What did not hold. */
  wrong: string[]
}

interface Wanted {
  phone: ChromiumPhone
  random: Random
  /** How often the phone dies. */
  deaths: number
  /** About how many touches the deeds take: deaths are spread over so many. */
  touches: number
  said?: (line: string) => void
}

/** An officer who does one thing after the other, on a phone that dies now and then. Nothing of hers may be lost. */
export function officer({ phone, random, deaths, touches, said = () => undefined }: Wanted) {
  const days: Days = { deaths: 0, touches: 0, diedIn: {}, resumed: 0, reopened: [], onlyHere: 0, wrong: [] }
  const due = new Set(
    random.sample(
      Array.from({ length: touches }, (_, at) => at),
      deaths,
    ),
  )
  const shown = whatWasShown(random)
  const ports: Deaths = {
    ...{ phone, random },
    isDue: () => due.has(days.touches++),
  }

  async function remember(page: Page): Promise<void> {
    days.onlyHere = Math.max(days.onlyHere, (await onlyHere(page)) ?? 0)
  }

  /** Starts what was killed, unlocks it, and compares it with what was shown before. */
  async function reopen(
    during: Deed,
    about: number | undefined,
    trail: readonly ScreenSeen[],
  ): Promise<{ page: Page; inForm: boolean }> {
    const began = performance.now()
    const page = await phone.start()
    await comeBack(page)
    await page.locator('.app main h1').first().waitFor()
    days.reopened.push(Math.round(performance.now() - began))
    days.deaths++
    days.diedIn[during.name] = (days.diedIn[during.name] ?? 0) + 1
    const first = await seen(page)
    said(`death ${days.deaths}, while she ${during.name}: ${first.title}; ${first.strip}`)
    const now = await onlyHere(page)
    if (now === undefined || now < days.onlyHere)
      days.wrong.push(`${days.onlyHere} entries were shown as saved, after a death ${now}`)
    if (!first.title.startsWith('The phone stopped at')) {
      days.wrong.push(...(await shown.missing(page, about)))
      return { page, inForm: false }
    }
    await page.locator('.go:not(.wait)').click()
    await page.locator('main h1').first().waitFor()
    const form = await settledScreen(page)
    const wrong = formIsOff(form, trail)
    if (wrong === undefined) days.resumed++
    else days.wrong.push(`${during.name}: ${wrong}`)
    return { page, inForm: true }
  }

  return {
    days,
    /** Does it, however often the phone dies meanwhile. Answers with a phone on its first screen. */
    async does(deed: Deed, first: Page, about?: number): Promise<Page> {
      let page = first
      let inForm = false
      for (;;) {
        const hand = handOn(page, ports)
        try {
          await remember(page)
          if (!inForm) await deed.begin(hand)
          await deed.goOn(hand)
          if (deed.endsSaying !== undefined && !(await page.getByText(deed.endsSaying).first().isVisible()))
            days.wrong.push(`${deed.name}: nothing says “${deed.endsSaying}”`)
          break
        } catch (error) {
          if (!(error instanceof PhoneDied)) throw new Error(deed.name, { cause: error })
          ;({ page, inForm } = await reopen(deed, about, hand.trail))
          if (!inForm && (await deed.shows(page))) break
          if (!inForm) await backToDay(page)
        }
      }
      await backToDay(page)
      await remember(page)
      if (!(await deed.shows(page))) days.wrong.push(`it is not shown that she ${deed.name}`)
      await backToDay(page)
      await shown.remember(page, about)
      said(`she ${deed.name}: ${days.touches} touches, ${days.onlyHere} entries only here`)
      return page
    },
  }
}

export type Officer = ReturnType<typeof officer>

/** The screen once its texts have come. */
async function settledScreen(page: Page): Promise<ScreenSeen> {
  let before = await seen(page)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const now = await seen(page)
    if (now.title !== '' && JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

/**
 * How a form that was found again differs from what was seen of it: at most the touch under way may be missing, or be
 * there unseen.
 */
export function formIsOff(form: ScreenSeen, trail: readonly ScreenSeen[]): string | undefined {
  const same = trail.filter((one) => nameOf(one) === nameOf(form))
  // It went on by the touch under way, or lists what can be asked: nothing of it was seen before.
  if (same.length === 0) return undefined
  const [last, before] = [same.at(-1)!, same.at(-2)]
  const lost = (from: ScreenSeen) => from.filled.filter((one) => !form.filled.includes(one))
  if (lost(last).length === 0 || (before && lost(before).length === 0)) return undefined
  return `“${form.title}” has lost ${JSON.stringify(lost(last))}`
}
