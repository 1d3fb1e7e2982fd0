import { newFolder, removeFolder } from '../hub/hub-process.ts'
import { usersPages } from '../pages/built.ts'
import { weightUntilUsable } from '../pages/weight.ts'
import { shown, type Measure, type Row } from '../row.ts'

const goal = 150

/** Bytes over the line until the room is usable: the page, and what it names to be loaded at once. */
export const pageWeight: Measure = {
  name: 'page weight',
  quickSeconds: 5,
  run: async (_, note) => [await row(note)],
}

async function row(note: (line: string) => void): Promise<Row> {
  const folder = newFolder()
  const began = performance.now()
  const room = await usersPages(folder, note)
  const seconds = (performance.now() - began) / 1000
  const { bytes, files } = weightUntilUsable(room)
  removeFolder(folder)
  return {
    what: 'Page weight: brotli bytes of the page and what it needs first, with the words of one language',
    ...{ goal: `≤ ${goal} kB`, met: bytes <= goal * 1000 },
    figure: `${shown(bytes / 1000)} kB in ${files} files${seconds > 1 ? `; built in ${shown(seconds)} s` : ''}`,
    where:
      'React and the folds that the room shares with the hub; map, lists of countries and other pages come when they are asked for.',
  }
}
