import type { BrowserStore } from '@libertad/browser'
import type { VaultBox } from '@libertad/sealing'

const name = 'taken-rows'
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]

/**
 * Subjects of rows that were taken in from files, by their digests, in one row that the open vault seals: a digest of
 * who somebody is must not lie open. Subjects stay random, so that nothing of a row can be read off them.
 */
export async function subjectsOfRows(
  store: Pick<BrowserStore, 'own' | 'keepOwn'>,
  box: VaultBox,
  digests: readonly string[],
  uuid: () => string,
): Promise<string[]> {
  const row = await store.own<{ sealed: Uint8Array }>(name)
  const bytes = row && (await box.open(name, row.sealed))
  const known = new Map<string, string>(
    bytes ? Object.entries(JSON.parse(decoder.decode(bytes)) as Record<string, string>) : [],
  )
  const before = known.size
  for (const digest of digests) if (!known.has(digest)) known.set(digest, uuid())
  // Before anything is written with them: a browser that dies in between goes on with the same subjects.
  if (known.size > before) {
    const text = JSON.stringify(Object.fromEntries(known))
    await store.keepOwn(name, { sealed: await box.seal(name, encoder.encode(text)) })
  }
  return digests.map((digest) => known.get(digest)!)
}
