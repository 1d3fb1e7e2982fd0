import fc from 'fast-check'
import type { SuccessionReason } from '../certificates.ts'
import type { TrustFacts } from '../trust/facts.ts'
import { aWorld, recipientOf, rootNumber, statements } from './a-world.ts'

/** `far` has said nothing, and nobody has compared anything: all that is heard of it comes from the hub. */
export const agencies = ['ours', 'theirs', 'far']
const lists = ['roots', 'successions', 'confirmations', 'members', 'ends', 'epochs'] as const
const reasons: SuccessionReason[] = ['planned', 'compromised', 'recovered', 'member_left']

/** What honest agencies have said by now, and the recipients that nobody but the hub holds. */
async function story() {
  const { facts, theirs, ours } = await aWorld()
  const [next, hub] = await Promise.all([rootNumber(3), rootNumber(66)])
  const { root, succession, epoch } = statements
  facts.roots.push(await root('theirs', next))
  facts.epochs.push(
    await epoch('ours', ours, 2, recipientOf(5)),
    await epoch('theirs', next, 2, recipientOf(3)),
  )
  facts.confirmations.push({ ...facts.confirmations[0]!, rootKey: next.publicKey })
  const kept = await succession('theirs', theirs, next, 'compromised')
  return { facts, kept, hostile: [hub, theirs] }
}

/** One move of a hostile hub. */
export const step = fc.record({
  ...{ act: fc.constantFrom('forge', 'claim', 'mix', 'drop', 'repeat'), list: fc.constantFrom(...lists) },
  ...{ agency: fc.constantFrom(...agencies), pick: fc.nat(40), other: fc.nat(40), key: fc.nat(1) },
  ...{ person: fc.constantFrom('ana', 'luis', 'bea', 'eva'), reason: fc.constantFrom(...reasons) },
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const hubsRecipient = (pick: number) => recipientOf(100 + (pick % 4))

async function forged(
  { list, agency, pick, other, key, person, reason }: Step,
  world: Awaited<ReturnType<typeof story>>,
) {
  const [hub, stolen] = world.hostile
  const signer = world.hostile[key]!
  const { root, succession, member, end, epoch } = statements
  switch (list) {
    case 'roots':
      return root(agency, signer)
    case 'successions':
      return succession(agency, signer, key === 0 ? stolen! : hub!, reason)
    case 'confirmations': {
      const actorKey = pick % 2 === 0 ? 'bea-key' : 'hub-key'
      return { agency, rootKey: signer.publicKey, person, actorKey, replaces: other % 2 === 0 ? [] : ['any'] }
    }
    case 'members':
      return member(agency, signer, person, pick % 2 === 0 ? 'bea-key' : 'hub-key', hubsRecipient(other))
    case 'ends':
      return end(agency, signer, person, recipientOf(11))
    case 'epochs':
      return epoch(agency, signer, 1 + (pick % 5), hubsRecipient(other))
  }
}

/** One fact with a field of another in its place; who wrote a confirmation the hub cannot change, for it is verified. */
function mixed(facts: TrustFacts, { list, pick, other, agency }: Step) {
  const rows = facts[list] as readonly object[] as readonly Record<string, unknown>[]
  if (rows.length === 0 || list === 'confirmations') return undefined
  const [one, two] = [rows[pick % rows.length]!, rows[other % rows.length]!]
  const names = Object.keys(one)
  const name = names[(pick + other) % names.length]!
  const hostile = { agency, recipient: hubsRecipient(other), reason: 'planned', epoch: 1 + (pick % 5) }
  return { ...one, [name]: other % 3 === 0 && name in hostile ? hostile[name as 'agency'] : two[name] }
}

/** The facts as they reach a reader after the hub's moves, in an order that it chose. */
export async function played(steps: Step[], order: number[]): Promise<TrustFacts> {
  const world = await story()
  const facts = world.facts as unknown as Record<(typeof lists)[number], unknown[]>
  for (const one of steps) {
    // A claim is a forged fact of every kind about one agency: alone they lead to nothing.
    if (one.act === 'claim') for (const list of lists) facts[list].push(await forged({ ...one, list }, world))
    const rows = facts[one.list]
    const at = rows.length === 0 ? 0 : one.pick % rows.length
    if (one.act === 'drop') rows.splice(at, 1)
    else if (one.act === 'repeat') rows.push(...rows.slice(at, at + 1))
    else if (one.act !== 'claim')
      rows.push(one.act === 'forge' ? await forged(one, world) : mixed(world.facts, one))
    facts[one.list] = rows.filter((row) => row !== undefined)
  }
  facts.successions.push(world.kept)
  for (const list of lists)
    facts[list] = facts[list]
      .map((row, at) => ({ row, place: order[at % order.length]! }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row)
  return world.facts
}
