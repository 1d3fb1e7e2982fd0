import { isRefusal, layerOver, refuse, type Refusal, type WhoBook } from '@libertad/domain'
import { chainStart, type Answer, type ParcelAnswer, type Sha256, type SignedHead } from '@libertad/protocol'
import { noCare } from '../care/care-known.ts'
import { noPairs } from '../counting/judge-answer.ts'
import { noReleases } from '../releases/releases-known.ts'
import { chainFault, judgeParcel } from './judge-parcel.ts'
import {
  SubjectCollision,
  type AnsweredBefore,
  type CheckedParcel,
  type KeptHead,
  type Ledger,
  type LedgerTransaction,
} from './ledger.ts'

export interface AcceptPorts {
  ledger: Ledger
  sha256: Sha256
  /** The journal's clock, UTC. */
  now(): string
  /** Who is who in an operation at a version; read anew when another process moved it. */
  book(operation: string, person: string, version: number): Promise<WhoBook>
  /** Called once what changed who is who is committed and kept in the book. */
  bookMovedTo(operation: string, version: number): void
  signHead(operation: string, number: number, chain: string, at: string): KeptHead
}

export interface Accepted {
  answers: ParcelAnswer[]
  head: SignedHead | undefined
  /** Last number of the operation, and audiences with something new. */
  number: number
  touched: Set<string>
  changedWho: boolean
  whoVersion: number
}

/**
 * Takes parcels of one operation in one transaction: several people's waiting pushes share one commit. Answers
 * stand in the order of the parcels. When it resolves, what was accepted is committed and on disk.
 */
export async function acceptParcels(
  ports: AcceptPorts,
  operation: string,
  parcels: CheckedParcel[],
): Promise<Accepted> {
  const colliding = new Set<string>()
  for (;;) {
    try {
      return await acceptTogether(ports, operation, parcels, colliding)
    } catch (error) {
      if (!(error instanceof SubjectCollision)) throw error
      colliding.add(error.root)
    }
  }
}

async function acceptTogether(
  ports: AcceptPorts,
  operation: string,
  parcels: CheckedParcel[],
  colliding: Set<string>,
): Promise<Accepted> {
  const founding = parcels[0]!.only === 'operation.founded'
  const layers: ReturnType<typeof layerOver>[] = []
  const result = await ports.ledger.inTurn(operation, parcels[0]!.person, async (tx): Promise<Accepted> => {
    await tx.bind(parcels[0]!.person)
    const before = await stateBefore(tx, operation, parcels)
    if (!before && !founding) {
      const answers = parcels.map((): ParcelAnswer => refuse('not_found'))
      return { answers, head: undefined, number: 0, touched: new Set(), changedWho: false, whoVersion: 0 }
    }
    const state = before?.state ?? { number: 0, chain: '', whoVersion: 0 }
    // Whoever saw the operation at first sees it to the end: what the parcels end is kept when its number is.
    const witness = before?.person ?? parcels[0]!.person
    const ends: (() => Promise<void>)[] = []
    const base = await ports.book(operation, witness, state.whoVersion)
    const accepted: Accepted = {
      ...{
        answers: [],
        head: undefined,
        number: state.number,
        touched: new Set(),
        changedWho: false,
        whoVersion: 0,
      },
    }
    const now = ports.now()
    let bound = parcels[0]!.person
    for (const checked of parcels) {
      if (checked.person !== bound) await tx.bind(checked.person)
      bound = checked.person
      if (colliding.has(checked.opened.statement.root)) {
        accepted.answers.push(refuse('subject_unknown'))
        continue
      }
      const layer = layerOver(layers.at(-1) ?? base)
      const taken = await acceptOne(ports, tx, checked, state, layer, now)
      accepted.answers.push(taken.answer)
      if (!taken.judged) continue
      layers.push(layer)
      ends.push(taken.ends)
      state.number = taken.judged.number
      state.chain = taken.judged.chain
      if (taken.judged.changedWho) {
        accepted.changedWho = true
        state.whoVersion = taken.judged.number
      }
      for (const { entry } of taken.judged.taken) accepted.touched.add(entry.header.audience)
    }
    if (layers.length > 0) {
      const head = ports.signHead(operation, state.number, state.chain, now)
      await tx.bind(witness)
      await tx.forward(operation, state, head)
      for (const keepEnds of ends) await keepEnds()
      accepted.head = head
    }
    accepted.number = state.number
    accepted.whoVersion = state.whoVersion
    return accepted
  })
  // Only what is committed reaches the shared book, each layer into the one below it.
  for (const layer of layers.reverse()) layer.keep()
  if (result.changedWho) ports.bookMovedTo(operation, result.whoVersion)
  return result
}

/** The operation as the first person sees it, or the next who may see it, and who that is. */
async function stateBefore(tx: LedgerTransaction, operation: string, parcels: CheckedParcel[]) {
  for (const { person } of parcels) {
    await tx.bind(person)
    const state = await tx.operation(operation)
    if (state) {
      await tx.bind(parcels[0]!.person)
      return { state, person }
    }
  }
  return undefined
}

async function acceptOne(
  ports: AcceptPorts,
  tx: LedgerTransaction,
  checked: CheckedParcel,
  state: { number: number; chain: string },
  layer: ReturnType<typeof layerOver>,
  now: string,
): Promise<
  | { answer: ParcelAnswer; judged?: undefined }
  | { answer: ParcelAnswer; judged: ReturnType<typeof judgeParcel>; ends(): Promise<void> }
> {
  const { statement, entries } = checked.opened
  const device = layer.devices.get(statement.device)
  if (checked.only === undefined) {
    const fault = deviceFault(device, checked.person)
    if (fault) return { answer: fault }
  } else if (checked.only === 'device.enrolled' && device?.enrolled) {
    const same = await tx.knowledge(checked)
    return { answer: same.answered ? answerAgain(checked, same.answered) : refuse('invitation_used') }
  }
  const knowledge = await tx.knowledge(checked)
  if (knowledge.answered) return { answer: answerAgain(checked, knowledge.answered) }
  const fault = chainFault(statement, knowledge.device)
  if (fault) return { answer: fault }
  const judged = judgeParcel(ports.sha256, checked.opened, {
    ...{ book: layer, subjects: new Map(knowledge.subjects.map((subject) => [subject.id, subject])) },
    ...{ care: knowledge.care ?? noCare(), pairs: knowledge.pairs ?? noPairs() },
    releases: knowledge.releases ?? noReleases(),
    ...{ number: state.number, chain: state.chain || chainStart, now, actorSigned: checked.actorSigned },
    ...(checked.only ? { only: checked.only } : {}),
  })
  if (checked.only && judged.taken.length !== entries.length) {
    const [first] = judged.refused
    return { answer: refuse(first!.refused, first!.at) }
  }
  const keepWho = async (when: 'before_entries' | 'after_entries') => {
    if (judged.changedWho) await tx.keepWho(statement.operation, layer.changed, layer.operation, when)
  }
  await keepWho('before_entries')
  await tx.add(checked, judged, now)
  const before = { firstNumber: state.number + 1, receivedAt: now, refused: judged.refused }
  return { answer: answerAgain(checked, before), judged, ends: () => keepWho('after_entries') }
}

function deviceFault(device: ReturnType<WhoBook['devices']['get']>, person: string): Refusal | undefined {
  if (!device?.enrolled || device.person !== person) return refuse('device_not_enrolled')
  return device.revoked ? refuse('device_revoked') : undefined
}

function answerAgain(checked: CheckedParcel, before: AnsweredBefore): ParcelAnswer {
  const refused = new Map(before.refused.map(({ place, ...refusal }) => [place, refusal]))
  let number = before.firstNumber
  const answers = checked.opened.entries.map(({ id }, place): Answer => {
    const refusal = refused.get(place)
    if (refusal && isRefusal(refusal)) return { id, ...refusal }
    return { id, number: number++, receivedAt: before.receivedAt }
  })
  return { root: checked.opened.statement.root, answers }
}
