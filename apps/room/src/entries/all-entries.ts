import type { EntryPage, EntryQuestion } from '../model/room-port.ts'
import type { EntryLine } from '../model/view-model.ts'

const step = 500

/**
 * Every line of a question, by as many looks as it takes. Lines that come meanwhile move the others back, so each
 * is taken once; the newest ones are left to the next time.
 */
export async function allEntries(
  find: (question: EntryQuestion) => Promise<EntryPage>,
  question: Omit<EntryQuestion, 'limit' | 'offset'>,
): Promise<EntryLine[]> {
  const lines = new Map<string, EntryLine>()
  for (let offset = 0; ; offset += step) {
    const page = await find({ ...question, limit: step, offset })
    for (const line of page.lines) lines.set(line.id, line)
    if (page.lines.length < step) return [...lines.values()]
  }
}
