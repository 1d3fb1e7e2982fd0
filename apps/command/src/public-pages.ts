import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  bulletinFiles,
  knownHotlines,
  readHotlines,
  type BulletinInput,
  type Hotline,
} from '@libertad/bulletin'
import { sha256, type AskPublished, type MakePublicFiles } from '@libertad/hub'

/** Milliseconds for which an answer is good: of many readers at once one alone is asked for. */
const goodFor = 2_000

export interface PublicSettings {
  demonstration: boolean
  /** Its `hotlines.json`, where there is one, stands for the lines that come along. */
  dataFolder: string
  note(line: string): void
}

/** Makes the public pages of what a hub has published; anew only when that, the lines or the day are others. */
export function publicFiles(settings: PublicSettings): MakePublicFiles {
  return (published) => {
    const hotlines = keptHotlines(settings)
    let made: { of: string; files: ReturnType<typeof bulletinFiles> } | undefined
    let asked: { at: number; answer: Promise<ReturnType<typeof bulletinFiles>> } | undefined
    const renew = async () => {
      const input = inputOf(await published(), settings.demonstration, hotlines())
      const of = JSON.stringify([input.operation, input.releases, input.hotlines, input.today])
      if (made?.of !== of) made = { of, files: bulletinFiles(input) }
      return made.files
    }
    return () => {
      const at = Date.now()
      if (!asked || at - asked.at > goodFor) {
        const answer = renew()
        asked = { at, answer }
        // A failure is asked about again at once.
        answer.catch(() => (asked = undefined))
      }
      return asked.answer
    }
  }
}

function inputOf(
  published: Awaited<ReturnType<AskPublished>>,
  demonstration: boolean,
  hotlines: readonly Hotline[],
): BulletinInput {
  const { id, operation, releases = [] } = published ?? {}
  return {
    operation: operation && id !== undefined ? { ...operation, id } : undefined,
    ...{ demonstration, releases, hotlines, sha256 },
    today: new Date().toISOString().slice(0, 10),
  }
}

/** Reads the lines each time, so that one which a bureau confirms is shown without a new start. A fault is said once. */
function keptHotlines({ dataFolder, note }: PublicSettings): () => readonly Hotline[] {
  const file = join(dataFolder, 'hotlines.json')
  let told: string | undefined
  return () => {
    if (!existsSync(file)) return knownHotlines
    const text = textOf(file)
    const read = readHotlines(text)
    if (!('wrong' in read)) return read
    if (told !== text)
      note(`${file} is not read${read.wrong && `, at ${read.wrong}`}: the lines that come along are shown.`)
    told = text
    return knownHotlines
  }
}

/** What cannot be read holds nothing. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
