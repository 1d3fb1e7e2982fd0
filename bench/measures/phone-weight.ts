import { join } from 'node:path'
import { mostUntilUsable } from '../../apps/field/build/weight.ts'
import { newFolder, removeFolder } from '../hub/hub-process.ts'
import { usersPages } from '../pages/built.ts'
import { weightOfScreens, weightUntilUsable } from '../pages/weight.ts'
import { median, shown, type Measure, type Row } from '../row.ts'

const mostOfAForm = 1_500

/** Bytes over the line until a phone is usable, and what each of its screens adds when it is opened. */
export const phoneWeight: Measure = {
  name: 'phone weight',
  quickSeconds: 5,
  run: async (_, note) => rows(note),
}

async function rows(note: (line: string) => void): Promise<Row[]> {
  const folder = newFolder()
  const pages = await usersPages(folder, note)
  const phone = join(pages, 'field')
  const [until, desk] = [weightUntilUsable(phone, '/field/'), weightUntilUsable(pages)]
  const screens = [...weightOfScreens(phone, '/field/')].toSorted(([, a], [, b]) => b - a)
  removeFolder(folder)
  const weights = screens.map(([, bytes]) => bytes)
  const light = weights.filter((bytes) => bytes <= mostOfAForm).length
  const [heaviest, second] = screens.map(([name, bytes]) => `${name} ${kilo(bytes)}`)
  return [
    {
      what: 'Phone weight: brotli bytes of the page and what it needs first, with the words of the longest language',
      figure: `${kilo(until.bytes)} in ${until.files} files`,
      peer: `the desk: ${kilo(desk.bytes)} in ${desk.files} files`,
      ratio: `${shown(until.bytes / desk.bytes)}×`,
      ...{ goal: `≤ ${mostUntilUsable / 1000} kB`, met: until.bytes <= mostUntilUsable },
      where:
        'React, the store, the vault’s door and one language; what an open phone needs is fetched while its number is typed. Fonts come beside it, and nothing waits for them. bench/weight.test.ts holds the limit.',
    },
    {
      what: `Weight of a form: what each of ${screens.length} screens adds of its own when it is opened first`,
      figure: `${kilo(median(weights))} in the middle, ${kilo(weights.at(-1)!)} the lightest; ${light} of ${screens.length} within the goal; heaviest ${heaviest}, ${second}`,
      ...{ goal: `each ≤ ${shown(mostOfAForm / 1000)} kB`, met: light === screens.length },
      where:
        'Some screens are a whole way of several steps: the questions about a child, a referral with what may go to whom. None of them is fetched before the phone is usable; what two screens use is not counted.',
    },
  ]
}

const kilo = (bytes: number) => `${shown(bytes / 1000)} kB`
