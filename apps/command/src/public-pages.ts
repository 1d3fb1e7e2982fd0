import { bulletinFiles, knownHotlines, type BulletinInput } from '@libertad/bulletin'
import { sha256, type AskPublished, type MakePublicFiles } from '@libertad/hub'

/** Milliseconds for which an answer is good: of many readers at once one alone is asked for. */
const goodFor = 2_000

/** Makes the public pages of what a hub has published; anew only when that, or the day, is another. */
export function publicFiles(demonstration: boolean): MakePublicFiles {
  return (published) => {
    let made: { of: string; files: ReturnType<typeof bulletinFiles> } | undefined
    let asked: { at: number; answer: Promise<ReturnType<typeof bulletinFiles>> } | undefined
    const renew = async () => {
      const input = inputOf(await published(), demonstration)
      const of = JSON.stringify([input.operation, input.releases, input.today])
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

function inputOf(published: Awaited<ReturnType<AskPublished>>, demonstration: boolean): BulletinInput {
  const { id, operation, releases = [] } = published ?? {}
  return {
    operation: operation && id !== undefined ? { ...operation, id } : undefined,
    ...{ demonstration, releases, hotlines: knownHotlines, sha256 },
    today: new Date().toISOString().slice(0, 10),
  }
}
