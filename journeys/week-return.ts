import type { Page } from 'playwright-core'
import { referralsOf } from '@libertad/casework'
import { isRefusal } from '@libertad/domain'
import { builtPages } from '../apps/command/src/build-pages.ts'
import { must } from '../proofs/people.ts'
import { synced } from '../proofs/with-keys.ts'
import { startCommand, until } from './command.ts'
import { backToDay, doMain, onlyHere } from './field-hands.ts'
import { lineFaults } from './field-line.ts'
import { answer, press } from './week-form.ts'
import type { Week } from './week-prepared.ts'

const isSent = async (page: Page) => (await onlyHere(page)) === 0

/**
 * The hub stands again, and the line to it is bad. The officer goes on agreeing on contacts until every fault was met;
 * then the line is good. Answers how many entries that wrote, when the phone says that nothing waits.
 */
export async function networkReturns(week: Week): Promise<number> {
  const { data, line, phone, page } = week
  await builtPages(data.folder, () => undefined)
  const hub = await startCommand(['--empty'], data.folder, line.hubPort)
  week.hub = hub
  week.ends.push(() => hub.stop())
  line.turn('bad')
  await phone.network(true)
  let contacts = 0
  const isMet = () => lineFaults.every((fault) => line.counts[fault] > 0)
  while (!isMet() && contacts < 60) {
    await nextContact(page)
    contacts++
    // What was written is sent with what comes right after it.
    const before = Date.now()
    await until(
      async () => isMet() || Date.now() - before > 800 || (await isSent(page)),
      5_000,
      () => 'no time passes',
    )
  }
  line.turn('good')
  await page.locator('header.strip button').click()
  const tries = async () => {
    const again = page.locator('.go:not(.wait)').filter({ hasText: 'Try to send now' })
    // What tries by itself meanwhile needs no touch.
    if (await again.isVisible()) await again.click({ timeout: 300 }).catch(() => undefined)
    return (await page.locator('.go').innerText()) === 'Nothing waiting'
  }
  await until(tries, 60_000, () => 'the phone never says that nothing waits')
  await backToDay(page)
  return contacts
}

async function nextContact(page: Page): Promise<void> {
  await doMain(page, /^Go on:/)
  await press('(Next contact|No next contact|Contact was due)')(page)
  await answer('In 8 h')(page)
  await doMain(page, /^Next contact at/)
  await page.getByRole('heading', { level: 1, name: 'People met' }).waitFor()
  await backToDay(page)
}

/** What the house reads of the two people who were referred to it: of her who took it back, nothing. */
export async function housesView({ it }: Week): Promise<{ kept: unknown; takenBack: unknown }> {
  const [sender, reader] = [it.police.caseWorker, it.house.caseWorker]
  await synced(sender, reader)
  const referrals = referralsOf(sender.casework)
  const opened = async (isTakenBack: boolean) => {
    const [one, ...more] = referrals.filter(({ withdrawn }) => (withdrawn !== undefined) === isTakenBack)
    if (!one || more.length > 0) throw new Error(`${referrals.length} referrals were sent`)
    const answer = await reader.sealer.open(one.package, 'referral')
    return isRefusal(answer) ? answer : must(answer).value
  }
  return { kept: await opened(false), takenBack: await opened(true) }
}
