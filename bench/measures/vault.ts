import type { JSHandle } from 'playwright-core'
import { chromium, type Chromium } from '../browser/chromium.ts'
import { pagesWithBench } from '../browser/build-page.ts'
import type { Desk } from '../browser/page/desk.ts'
import { hubProcess, newFolder, removeFolder } from '../hub/hub-process.ts'
import { interleaved } from '../rounds.ts'
import { median, quantile, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const goal = { unlock: 1_500, search: 50, guess: 500 }
const enveloped = 200
const toWrite = 100

/** A desk's vault in a real browser: opened, its names opened, and searched. */
export const vault: Measure = { name: 'vault in a browser', quickSeconds: 25, run }

async function run({ quick }: Size, note: (line: string) => void): Promise<Row[]> {
  const folder = newFolder()
  const browser = await chromium()
  try {
    const hub = await hubProcess(`${folder}/data`, await pagesWithBench(folder, note))
    try {
      return await measured(browser, folder, hub.origin, quick ? 1_000 : 10_000, quick ? 1 : 5, note)
    } finally {
      await hub.stop()
    }
  } finally {
    browser.remove()
    removeFolder(folder)
  }
}

async function measured(
  browser: Chromium,
  folder: string,
  origin: string,
  cases: number,
  rounds: number,
  note: (line: string) => void,
): Promise<Row[]> {
  const context = await browser.start(`${folder}/desk`)
  const page = await context.newPage()
  await page.goto(`${origin}/bench/index.html`)
  await page.waitForFunction(() => 'bench' in globalThis)
  note(`vault: sealing ${shown(cases)} names`)
  const desk: JSHandle<Desk> = await page.evaluateHandle(([many, few]) => bench.desk(many, few), [
    cases,
    enveloped,
  ] as const)
  const { cost } = await desk.evaluate((one) => one.guess())
  const figures = await interleaved(rounds, {
    guess: async () => (await desk.evaluate((one) => one.guess())).took,
    unlock: () => desk.evaluate((one) => one.unlock()),
    names: () => desk.evaluate((one) => one.names()),
    envelopes: () => desk.evaluate((one) => one.envelopes()),
    alone: () => desk.evaluate((one) => one.alone()),
    writtenDown: () => desk.evaluate((one, many) => one.writtenDown(many), toWrite),
  })
  await desk.evaluate((one) => one.search(100))
  const searches = await desk.evaluate((one) => one.search(1_000))
  await context.close()
  return rows(cases, figures, searches, `Argon2id, ${cost.memory / 1024} MiB, ${cost.passes} passes`)
}

type Figures = Record<'guess' | 'unlock' | 'names' | 'envelopes' | 'alone' | 'writtenDown', number[]>

function rows(cases: number, figures: Figures, searches: number[], cost: string): Row[] {
  const { guess, unlock, names, envelopes, alone, writtenDown } = figures
  const scaled = envelopes.map((took) => (took * cases) / enveloped)
  const peer = `an age envelope for each case, ${enveloped} opened and scaled to ${shown(cases)}: ${spread(scaled, 'ms')}`
  const ratio = (took: number[]) => `${(median(took) / median(scaled)).toFixed(3)}×`
  const p95 = quantile(searches, 0.95)
  return [
    {
      what: 'A guess at a vault’s passphrase, as dear as the browser that made it set it, in a worker of its page',
      figure: `${spread(guess, 'ms')}; ${cost}`,
      ...{ goal: `≥ ${goal.guess} ms`, met: median(guess) >= goal.guess },
      where:
        'The passes are raised when the vault is made, until one guess takes half a second there; a quicker moment than that one makes guesses cheaper, a busier one dearer.',
    },
    {
      what: `A desk’s vault unlocked by its passphrase, with the keys of ${shown(cases)} cases in it`,
      ...{ figure: spread(unlock, 'ms'), peer, ratio: ratio(unlock) },
      ...{ goal: `≤ ${shown(goal.unlock)} ms`, met: median(unlock) <= goal.unlock },
      where:
        'Two guesses, since every vault has two locks for a passphrase; then one sealed row with the key of every case is opened and read. The peer opens an envelope for each case each time.',
    },
    {
      what: `${shown(cases)} sealed names opened after the vault is`,
      ...{ figure: spread(names, 'ms'), ratio: ratio(names) },
      peer: `${peer}; AES-GCM alone, 800 B each: ${spread(alone, 'ms')}`,
      where: `Each seal is read from the disk by its hash, then opened under its case’s own key. Before a name is given its reading is written down, on the disk; that is not in here: ${toWrite} of them took ${spread(writtenDown, 'ms')}, names included, ${shown(median(writtenDown) / toWrite)} ms each, and it is paid once while the vault is open.`,
    },
    {
      what: `A search by name over ${shown(cases)} open cases: beginnings of two words, each tenth a whole name`,
      figure: `p50 ${shown(median(searches))} ms, p95 ${shown(p95)} ms of ${shown(searches.length)}; everybody looked for was found`,
      ...{ goal: `p95 ≤ ${goal.search} ms`, met: p95 <= goal.search },
      where: 'Every open name is compared, without accents and capitals; nothing is indexed or sent.',
    },
  ]
}
