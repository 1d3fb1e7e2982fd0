import { isRefusal, type Sealed } from '@libertad/domain'
import { unwrapKey, type PassphraseLock } from '@libertad/sealing'
import { openNames } from '../../../apps/room/src/journal/care/open-names.ts'
import { secretRow } from '../../../apps/room/src/journal/vault/secret-row.ts'
import { filledDesk, passphrase } from './filled-desk.ts'
import { nameOf } from './made-up-cases.ts'

const ground = 'own_caseload'

/** What a measure may do at a desk with so many cases, of which the first `enveloped` have an envelope each. */
export async function deskOf(cases: number, enveloped: number) {
  const { ports, place, sealed, kept, vault, store, locks, work, identity } = await filledDesk(
    cases,
    enveloped,
  )
  // Readings are written down one by one, each on the disk before the next: measured by itself.
  const write: typeof ports.participant.write = async () => ({ id: '', subject: '' })
  const withoutWriting = { ...ports, participant: { ...ports.participant, write } }
  let opened = openNames(withoutWriting)

  async function timed(work: () => Promise<unknown>): Promise<number> {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const allOpen = async (names: ReturnType<typeof openNames>, which: Sealed[]) => {
    const answer = await names.open(which, ground)
    if (isRefusal(answer) || answer.opened !== which.length) throw new Error('not every name was opened')
  }

  return {
    /** Milliseconds from the passphrase to the keys of all subjects in memory. */
    unlock: () =>
      timed(async () => {
        vault.drop()
        const answer = await vault.open({ passphrase })
        if (!('box' in answer)) throw new Error('the vault did not open')
        const { subjectKeys } = (await secretRow(store, answer.box)).read()
        if (Object.keys(subjectKeys).length !== cases) throw new Error('keys are missing')
      }),
    /** What one guess costs here, and how long it takes in the page's worker. */
    async guess() {
      const row = await locks.read<{ passphrases: PassphraseLock[] }>('desk-vault')
      const [lock] = row!.passphrases
      const took = await timed(() => work.open([lock!], { type: 'passphrase', passphrase: 'another guess' }))
      return { took, cost: lock!.cost }
    },
    /** Milliseconds until every name is in memory. */
    names: () =>
      timed(async () => {
        opened = openNames(withoutWriting)
        await allOpen(opened, sealed)
      }),
    /** Milliseconds of each search for a part of somebody's name; she is found each time. */
    async search(times: number): Promise<number[]> {
      const took: number[] = []
      for (let i = 0; i < times; i++) {
        const at = (i * 7_919) % cases
        const [one = '', ...rest] = nameOf(at).split(' ')
        // Every tenth is typed whole, as from a passport; the others are two beginnings.
        const text = i % 10 === 0 ? nameOf(at) : `${rest.at(-1)} ${one.slice(0, 3)}`
        const began = performance.now()
        const found = opened.search(text)
        took.push(performance.now() - began)
        if (!found.includes(sealed[at]!.about)) throw new Error(`not found: ${text}`)
      }
      return took
    },
    /** Milliseconds in which the readings of so many cases are written down, on the disk, and their names open. */
    async writtenDown(many: number): Promise<number> {
      const at = Math.floor(Math.random() * (cases - many))
      return timed(() => allOpen(openNames(ports), sealed.slice(at, at + many)))
    },
    /** The peer: an envelope for each case, opened one after the other. Milliseconds for all that there are. */
    envelopes: () =>
      timed(async () => {
        for (const { subject, envelope, key } of kept.slice(0, enveloped)) {
          const of = { operation: place.operation, subject, agency: place.agency, actor: place.person }
          const found = await unwrapKey(envelope!, of, [identity])
          if (found?.join() !== key.join()) throw new Error('an envelope did not open')
        }
      }),
    /** The limit: AES-GCM alone, as many seals of 800 bytes under one key, two hundred at a time. */
    async alone(): Promise<number> {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ])
      const how = { name: 'AES-GCM', iv: new Uint8Array(12) }
      const bytes = await crypto.subtle.encrypt(how, key, new Uint8Array(800))
      return timed(async () => {
        for (let i = 0; i < cases; i += 200)
          await Promise.all(
            Array.from({ length: Math.min(200, cases - i) }, () => crypto.subtle.decrypt(how, key, bytes)),
          )
      })
    },
  }
}

export type Desk = Awaited<ReturnType<typeof deskOf>>
