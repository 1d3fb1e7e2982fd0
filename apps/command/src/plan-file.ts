import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatePlan, mistakeInWords, readPlan, type Plan } from '@libertad/scenario'
import { home } from './environment.ts'

/** Which plan is meant: one in a file, one of a size that is made up, or neither for the shipped one. */
export interface PlanChoice {
  file: string | undefined
  /** As they were written on the command line. */
  countries?: string | undefined
  people?: string | undefined
  seed: string
}

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

/** The plan that is chosen. Mistakes are told in words, and `undefined` is the answer. */
export function chosenPlan({ file, countries, people, seed }: PlanChoice): Plan | undefined {
  if (countries === undefined && people === undefined) return planFrom(file)
  if (file !== undefined) {
    console.error(
      'Give either a plan file, or --countries and --people for one that is made up. Nothing was played.',
    )
    return undefined
  }
  const made = generatePlan({ countries: Number(countries ?? 13), officers: Number(people ?? 512), seed })
  if ('plan' in made) return made.plan
  console.error(
    `With --countries and --people as they are, ${made.wrong}. Nothing was played. Right would be: ${made.right}.`,
  )
  return undefined
}
