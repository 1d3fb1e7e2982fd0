import { randomBytes, randomUUID } from 'node:crypto'
import { kinds, type Content } from '@libertad/domain'
import { sha256 } from '@libertad/hub'
import {
  actorSigns,
  bodyHash,
  deviceSigns,
  leafOf,
  merkleRoot,
  toBase64url,
  writeHeader,
  writeStatement,
  type Parcel,
} from '@libertad/protocol'
import { must, type Writer } from './people.ts'

type Recorded = Content<'person_met.recorded'>

/** The next parcel of a writer: encounters as field officers write them, signed twice as the product does. */
export async function parcelOf(writer: Writer, size: number): Promise<Parcel> {
  const first = writer.nextSequence
  const entries = Array.from({ length: size }, (_, i) => entryOf(writer, first + i))
  const root = toBase64url(
    merkleRoot(
      sha256,
      entries.map(({ header }) => leafOf(sha256, header)),
    ),
  )
  const statement = writeStatement({
    ...{ operation: writer.operation, device: writer.device, actor: writer.person },
    ...{ first, size, root, previous: writer.lastRoot, refused: [] },
  })
  writer.nextSequence += size
  writer.lastRoot = root
  const [device, actor] = await Promise.all([
    writer.keys.device.sign(deviceSigns(statement)),
    writer.keys.actor.sign(actorSigns(statement)),
  ])
  return {
    ...{ statement, deviceSignature: toBase64url(device), actorSignature: toBase64url(actor), entries },
  }
}

function entryOf(writer: Writer, sequence: number) {
  const content: Recorded = {
    ...{ handling: 'own_agency', reviewOn: '2030-01-01', visit: randomUUID(), site: randomUUID() },
    ...{ country: 'GY', metAt: '2018-04-05T14:02:11.000Z', zone: 'America/Guyana', sex: 'woman' },
    ...{ ageBand: '21-23', nationality: 'VE', exploitation: ['sexual_exploitation'] },
    interviewedBefore: 'no',
  }
  const body = JSON.stringify({ salt: toBase64url(randomBytes(16)), ...content })
  const { version, ring } = kinds['person_met.recorded']
  const header = writeHeader({
    ...{
      v: 1,
      operation: writer.operation,
      subject: randomUUID(),
      kind: 'person_met.recorded',
      version,
      ring,
    },
    ...{ audience: writer.audience, agency: writer.agency, actor: writer.person, device: writer.device },
    ...{
      sequence,
      basedOn: [],
      claimedAt: new Date().toISOString(),
      body: bodyHash(sha256, body),
      sealed: [],
    },
  })
  return { header, body }
}

/** Makes parcels before the clock starts. */
export async function parcelsOf(writer: Writer, many: number, size: number): Promise<Parcel[]> {
  const made: Parcel[] = []
  for (let i = 0; i < many; i++) made.push(await parcelOf(writer, size))
  return made
}

/** Pushes parcels one after the other, as a device must, and makes sure that every entry was taken. Milliseconds each. */
export async function pushAll(writer: Writer, parcels: Parcel[]): Promise<number[]> {
  const took: number[] = []
  for (const parcel of parcels) {
    const began = performance.now()
    const reply = must(await writer.client.push(writer.operation, [parcel]))
    took.push(performance.now() - began)
    const { answers } = must(reply.parcels[0]!) as { answers: { number?: number }[] }
    if (answers.some(({ number }) => number === undefined)) throw new Error('an entry was refused')
  }
  return took
}
