import type { Page } from 'playwright-core'

export const passphrase = 'river lantern copper orchard violet harbour'
export const digits = '480215'

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The screen's one main action: what the thumb does. */
export const mainAction = (page: Page) => page.locator('.go')

/** Presses the main action once it stands for this effect and waits for nothing. */
export async function doMain(page: Page, says: string | RegExp): Promise<void> {
  await page.locator('.go:not(.wait)').filter({ hasText: says }).click()
}

/** Touches an answer, or one of several: what is chosen already stays so. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  const answer = page
    .getByRole('main')
    .locator('label.ans, label.pic')
    .filter({ hasText: typeof name === 'string' ? new RegExp(`(^|\\s)${name}(\\s|$)`) : name })
    .first()
  const box = answer.locator('input')
  if (!(await box.isChecked())) await answer.click()
}

/** Makes the phone's vault: the passphrase, then the number twice. */
export async function setUp(page: Page): Promise<void> {
  await heading(page, 'A passphrase for this phone').waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await doMain(page, 'Go on')
  await heading(page, 'A number for every day').waitFor()
  await page.keyboard.type(digits)
  await doMain(page, 'Go on')
  await heading(page, 'The number once more').waitFor()
  await page.keyboard.type(digits)
  await doMain(page, 'Close this phone with it')
}

/** Enrols by the pasted link of an invitation. */
export async function enrolBy(page: Page, link: string, workName: string): Promise<void> {
  await heading(page, 'Bring your invitation').waitFor()
  await page.getByRole('textbox', { name: 'Invitation link' }).fill(link)
  await doMain(page, 'Open the invitation')
  await heading(page, 'Is this you?').waitFor()
  await page.getByText(workName, { exact: true }).waitFor()
  await doMain(page, 'Enrol this phone')
}

/** Types a number into the harmless screen and holds its middle button. */
export async function comeBack(page: Page, typed = digits): Promise<void> {
  await heading(page, 'Measures').waitFor()
  for (const digit of typed) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Swap' }).hover()
  await page.mouse.down()
  await page.waitForTimeout(1_100)
  await page.mouse.up()
}

/** Holds the root of the officer's agency on the phone, digit by digit as it is read aloud. */
export async function pinRoot(page: Page, root: string): Promise<void> {
  await page.getByRole('button', { name: 'What to do' }).click()
  await doMain(page, 'Scan or type the root key')
  await heading(page, 'Your agency’s root key').waitFor()
  await page.keyboard.type(root)
  await doMain(page, 'Hold this root key')
}

/** Back to the first screen, from wherever screens lie on it. */
export async function backToDay(page: Page): Promise<void> {
  const back = page.locator('.bar .back')
  while (await back.isVisible()) await back.click()
}

/** Entries that the strip says are on this phone alone; `undefined` where it says nothing of that. */
export async function onlyHere(page: Page): Promise<number | undefined> {
  const [says] = await page.locator('header.strip .strip-says b').allTextContents()
  if (says === 'Nothing waiting') return 0
  const found = /^(\d+) saved on this phone$/.exec(says ?? '')
  return found ? Number(found[1]) : undefined
}
