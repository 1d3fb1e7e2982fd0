import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mistakeInWords, readPlan, type Plan } from '@libertad/scenario'
import { home } from './environment.ts'

const shipped = join(home, 'packages/scenario/plans/libertad-2018.yaml')

/** The plan in a file, or the shipped one. Mistakes are told line by line, and `undefined` is the answer. */
export function planFrom(file: string | undefined): Plan | undefined {
  let text: string
  try {
    text = readFileSync(file ?? shipped, 'utf8')
  } catch {
    console.error(
      'The plan file cannot be read. Nothing was played. Check its name and that you may read it.',
    )
    return undefined
  }
  const read = readPlan(text)
  if ('plan' in read) return read.plan
  const { mistakes } = read
  console.error(
    `The plan has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}. Nothing was played.`,
  )
  for (const mistake of mistakes.slice(0, 50)) console.error(mistakeInWords(mistake))
  if (mistakes.length > 50) console.error(`… and ${mistakes.length - 50} more.`)
  return undefined
}
