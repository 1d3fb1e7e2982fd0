import { chromium, slowed, type Chromium } from '../browser/chromium.ts'
import { coldStart } from '../browser/cold-start.ts'
import { phoneIn, twoPhones, digits, type TwoPhones } from '../browser/two-phones.ts'
import { pagesWithBench } from '../browser/build-page.ts'
import { hubProcess, newFolder, removeFolder } from '../hub/hub-process.ts'
import { interleaved } from '../rounds.ts'
import { median, quantile, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const goal = { touch: 16, usable: 800, flat: 1.25 }

/** A phone that holds a journal, in a real browser whose page is four times slower: each touch kept, and its cold start. */
export const phone: Measure = { name: 'phone in a browser', quickSeconds: 30, run }

async function run({ quick }: Size, note: (line: string) => void): Promise<Row[]> {
  const entries = quick ? 500 : 5_000
  const folder = newFolder()
  const browser = await chromium()
  try {
    const pages = await pagesWithBench(folder, note)
    const hub = await hubProcess(`${folder}/data`, pages)
    let stopped = false
    const stop = async () => (stopped ? undefined : ((stopped = true), await hub.stop()))
    try {
      note(`phone: bringing in two phones, one with ${shown(entries)} entries`)
      const phones = await twoPhones(hub.origin, browser, folder, entries)
      const touches = await touched(browser, phones, hub.origin, entries, quick)
      // From here on there is no hub: what opens, opens from the phone.
      await stop()
      return [touches, ...(await started(browser, phones, hub.origin, entries, quick))]
    } finally {
      await stop()
    }
  } finally {
    browser.remove()
    removeFolder(folder)
  }
}

async function touched(
  browser: Chromium,
  phones: TwoPhones,
  origin: string,
  entries: number,
  quick: boolean,
): Promise<Row> {
  const context = await browser.start(phones.full)
  const { page, phone: one } = await phoneIn(context, origin)
  await one.evaluate((opened, number) => opened.open(number), digits)
  await slowed(page, 4)
  const times = 200
  const all: Record<'product' | 'peer', number[]> = { product: [], peer: [] }
  const p95 = (side: keyof typeof all, took: number[]) => {
    all[side].push(...took)
    return quantile(took, 0.95)
  }
  const figures = await interleaved(quick ? 1 : 5, {
    product: async () => p95('product', await one.evaluate((opened, many) => opened.touches(many), times)),
    peer: async () => p95('peer', await page.evaluate((many) => bench.plainWrites(many), times)),
  })
  await one.evaluate((opened) => opened.dropForm())
  await context.close()
  // The first round of each warmed up.
  const [product, peer] = [all.product.slice(times), all.peer.slice(times)]
  const words = (took: number[]) =>
    `p50 ${shown(median(took))} ms, p95 ${shown(quantile(took, 0.95))} ms of ${shown(took.length)}`
  return {
    what: `A touch of a form of 2 kB on the phone’s disk, sealed, with ${shown(entries)} entries stored; in Chromium, its page four times slower`,
    figure: words(product),
    peer: `one strict write of the same bytes to IndexedDB, not sealed: ${words(peer)}`,
    ratio: `${ratioOf(figures.product, figures.peer)} (p95)`,
    ...{ goal: `p95 ≤ ${goal.touch} ms`, met: quantile(product, 0.95) <= goal.touch },
    where:
      'The form becomes JSON, is sealed under the vault’s key and written in one durable transaction. Disk and cryptography have threads of their own and are not slowed. Drawing the screen is not in here.',
  }
}

async function started(
  browser: Chromium,
  phones: TwoPhones,
  origin: string,
  entries: number,
  quick: boolean,
): Promise<Row[]> {
  const inside: Record<keyof TwoPhones, number[]> = { full: [], empty: [] }
  const one = (which: keyof TwoPhones) => async () => {
    const took = await coldStart(browser, phones[which], origin)
    inside[which].push(took.inside)
    return took.usable
  }
  const usable = await interleaved(quick ? 1 : 7, { full: one('full'), empty: one('empty') })
  for (const side of [inside.full, inside.empty]) side.shift()
  const growth = median(usable.full) / median(usable.empty)
  const peer = 'the same phone with nothing stored'
  return [
    {
      what: `Cold start of the phone without a network, ${shown(entries)} entries stored: from the address until its harmless screen answers a touch; in Chromium started anew, its page four times slower`,
      figure: spread(usable.full, 'ms'),
      ...{ peer: `${peer}: ${spread(usable.empty, 'ms')}`, ratio: ratioOf(usable.full, usable.empty) },
      goal: `≤ ${goal.usable} ms, with entries ≤ ${goal.flat}× of without`,
      met: median(usable.full) <= goal.usable && growth <= goal.flat,
      where:
        'The service worker starts and gives the pages that it kept; then their program is read and run. Nothing of the journal is opened before the number is typed.',
    },
    {
      what: `The same phone unlocked: from the end of the hold until the first screen inside is drawn, ${shown(entries)} entries opened`,
      figure: spread(inside.full, 'ms'),
      ...{ peer: `${peer}: ${spread(inside.empty, 'ms')}`, ratio: ratioOf(inside.full, inside.empty) },
      where:
        'A guess at each of the two numbers costs what it was set to, in a worker that is not slowed; the peer pays it too. Then every row is opened and read, and the day is made of them, on the slowed thread: that grows with what is stored.',
    },
  ]
}
