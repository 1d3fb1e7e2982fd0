import { sealer, type CaseworkPorts } from '@libertad/casework'
import { isRefusal, type Refusal, type Sealed } from '@libertad/domain'
import type { Ground } from '../../model/care-model.ts'
import { gatheredKeys } from './gathered-keys.ts'

/** So many at a time, several times beside each other: reading a disk and opening a seal wait for each other less. */
const together = 200

/** The list of names, in memory and nowhere else, for as long as the vault is open. */
export function openNames(ports: CaseworkPorts) {
  const names = new Map<string, string>()
  const lower = new Map<string, string>()
  const written = new Set<string>()

  async function readDown(sealed: Sealed[], ground: Ground): Promise<Refusal | undefined> {
    const at = new Date(ports.now()).toISOString()
    for (const { id } of sealed) {
      const [first] = ports.participant.entriesOf(id)
      if (!first) continue
      const entry = await ports.participant.write({
        ...{ kind: 'sealed.opened', subject: id, audience: first.header.audience, agency: ports.agency },
        content: { ground, at },
      })
      if (isRefusal(entry)) return entry
      written.add(id)
    }
    return undefined
  }

  return {
    names: names as ReadonlyMap<string, string>,

    /**
     * Opens the names of these identities, each after its reading was written down once for as long as the vault is
     * open. Answers how many are open.
     */
    async open(identities: Sealed[], ground: Ground): Promise<{ opened: number } | Refusal> {
      const listed = identities.filter(({ index }) => index !== undefined)
      const trouble = await readDown(
        listed.filter(({ id }) => !written.has(id)),
        ground,
      )
      if (trouble) return trouble
      const gathered = gatheredKeys(ports.secrets)
      const opener = sealer({ ...ports, secrets: gathered })
      const parts = Array.from({ length: Math.ceil(listed.length / together) }, (_, at) =>
        listed.slice(at * together, (at + 1) * together),
      )
      const found = await Promise.all(parts.map((part) => opener.names(part)))
      await gathered.keep()
      for (const part of found)
        for (const [about, name] of part)
          if (typeof name === 'string') {
            names.set(about, name)
            lower.set(about, folded(name))
          }
      return { opened: names.size }
    },

    /** Forgets the names of all others: what was sealed about them is no longer here. */
    keepOnly(about: ReadonlySet<string>): void {
      for (const id of [...names.keys()].filter((one) => !about.has(one))) {
        names.delete(id)
        lower.delete(id)
      }
    },

    /** Cases in whose name every word of a text begins a word, accents and capitals left aside. */
    search(text: string): string[] {
      const words = folded(text).split(' ').filter(Boolean)
      if (words.length === 0) return []
      return [...lower]
        .filter(([, name]) => words.every((word) => name.includes(` ${word}`)))
        .map(([id]) => id)
    },
  }
}

export type OpenNames = ReturnType<typeof openNames>

/** For comparing: a space before each word, so that a word is found from its beginning. */
const folded = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s\-']+/gu, ' ')}`
