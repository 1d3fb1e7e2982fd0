import { builtPages } from '../../apps/command/src/build-pages.ts'

/**
 * Folder of the pages as users get them, the desk, and below `field/` the phone; built if they changed.
 *
 * @throws Error when they could not be built.
 */
export async function usersPages(folder: string, note: (line: string) => void): Promise<string> {
  const built = await builtPages(folder, note)
  if (built === undefined) throw new Error('the pages could not be built')
  return built
}
