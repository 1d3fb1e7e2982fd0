import { items } from './src/testing/read-items.ts'
import { score } from './src/testing/score.ts'

// node packages/reports/measure.ts [--errors]: reads the items of src/testing/items and prints, for those that the rules
// were written with and for those kept unseen, how much of what rows say is right (precision) and how much of what the
// items say is found (recall).
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

for (const held of [false, true]) {
  const { scores, errors } = score(items.filter((item) => item.held === held))
  console.log(held ? '\nkept unseen' : 'seen')
  console.log('field                right  wrong  missed  precision  recall')
  const all = { right: 0, wrong: 0, missed: 0 }
  for (const [field, { right, wrong, missed }] of [...scores, ['all', all] as const]) {
    all.right += right
    all.wrong += wrong
    all.missed += missed
    const own =
      field === 'all'
        ? { right: all.right / 2, wrong: all.wrong / 2, missed: all.missed / 2 }
        : { right, wrong, missed }
    console.log(
      field.padEnd(20) +
        [own.right, own.wrong, own.missed].map((count) => String(count).padStart(6)).join(' ') +
        percent(own.right, own.right + own.wrong).padStart(12) +
        percent(own.right, own.right + own.missed).padStart(9),
    )
  }
  if (process.argv.includes('--errors')) for (const error of errors) console.log(`  ${error}`)
}
