import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { HubCard } from '@libertad/protocol'
import { peopleForFigures } from './counting/people-for-figures.ts'
import type { Database } from './database/database.ts'
import { diskRoom } from './disk-room.ts'
import { handlers } from './http/handlers.ts'
import { markedCursors } from './http/marked-cursors.ts'
import { pages } from './http/pages.ts'
import { askPublished, publicPages, type MakePublicFiles } from './http/public-pages.ts'
import { server } from './http/server.ts'
import { rememberNonces, type DeviceForSigning } from './http/signed-caller.ts'
import { databaseLedger } from './journal/database-ledger.ts'
import { notices } from './journal/notices.ts'
import { pushParcels } from './journal/push-parcels.ts'
import { keeperRoad, type KeeperAddress } from './keeper/keeper-road.ts'
import type { HubKey, ReleaseKey } from './keys/hub-key.ts'
import { sha256 } from './keys/sha256.ts'
import { verifySignature } from './keys/verify.ts'
import { enrolDevice } from './operations/enrol-device.ts'
import { foundOperation } from './operations/found-operation.ts'
import { invitationCard } from './operations/invitation-card.ts'
import { whoBooks } from './operations/who-books.ts'
import { draftRelease } from './releases/draft-release.ts'
import { protectingThread } from './releases/protecting-thread.ts'
import { publishedReleases } from './releases/published-releases.ts'
import { playClock } from './play/play-clock.ts'

export interface HubSettings {
  version: string
  mode: 'real' | 'demonstration'
  /** Folder whose disk must keep room, and where the play's clock is kept. */
  dataFolder: string
  /** Bytes that must stay free on that disk. */
  reserve: number
  /** Folder of the built room. */
  roomFolder: string
  /** Of a token keeper that runs beside this hub. */
  keeper?: KeeperAddress
  /** Makes pages for the public of what is published; without it there are none. */
  publicFiles?: MakePublicFiles
  note(what: string, route: string): void
}

export interface Hub {
  app: FastifyInstance
  /** Code that founds this hub from another machine. */
  foundingCode: string
  close(): Promise<void>
}

/** Wires the rooms of the hub together; it does nothing else. */
export async function hub(database: Database, key: HubKey & ReleaseKey, settings: HubSettings): Promise<Hub> {
  const wallNow = () => new Date().toISOString()
  const demonstration = settings.mode === 'demonstration'
  const play = playClock(`${settings.dataFolder}/play.json`, wallNow)
  const now = demonstration ? play.now : wallNow
  const books = whoBooks(database)
  const live = notices(books.known)
  const verify = verifySignature
  const push = pushParcels({
    ...{ ledger: databaseLedger(database), sha256, verify, now, notices: live },
    book: books.at,
    bookMovedTo: books.movedTo,
    ...{ signHead: key.signHead, hubKey: key.publicKey },
    mayWrite: diskRoom(settings.dataFolder, settings.reserve, Date.now),
  })
  const holds = async () => {
    const [row] = await database.asNobody((tx) =>
      tx.query<{ operations: string; demonstration: boolean }>('select * from libertad.hub_holds()', []),
    )
    return { operations: Number(row!.operations), demonstration: row!.demonstration }
  }
  const deviceForSigning = async (id: string): Promise<DeviceForSigning | undefined> => {
    const [row] = await database.asNobody((tx) =>
      tx.query<DeviceForSigning>('select * from libertad.device_for_signing($1::uuid)', [id]),
    )
    return row
  }
  const book = books.latest
  const invitedPerson = async (operation: string, device: string) => {
    const known = await deviceForSigning(device)
    return known?.operation === operation ? known.person : undefined
  }
  const foundingCode = randomBytes(9).toString('base64url')
  const card = async (): Promise<HubCard> => ({
    ...{
      program: 'libertad',
      version: settings.version,
      hubKey: key.publicKey,
      now: wallNow(),
      journalNow: now(),
    },
    mode: (await holds()).operations === 0 ? 'empty' : settings.mode,
    willBe: settings.mode,
    foundingCodeNeeded: true,
  })
  const protecting = protectingThread()
  const answering = handlers({
    ...{ database, sha256, push, notices: live, play, card, book, now },
    healthy: async () => (await holds()).operations >= 0,
    found: foundOperation({
      ...{ sha256, verify, push, holds, mode: settings.mode },
      begins: (at) => demonstration && play.moveTo(at, false),
    }),
    enrol: (operation, parcel) =>
      enrolDevice({ sha256, verify, push, book, now, invitedPerson }, operation, parcel),
    invitation: (operation, device, proof) =>
      invitationCard({ database, verify, book, now, invitedPerson }, operation, device, proof),
    draft: (operation, person, wish) =>
      draftRelease(
        { ...{ database, sha256, key, now }, people: peopleForFigures, protect: protecting.protect },
        ...([operation, person, wish] as const),
      ),
    published: (operation) => publishedReleases({ database, key }, operation),
    codeFor: (fromHere) => (fromHere ? undefined : foundingCode),
  })
  const app = await server(
    {
      ...{ sha256, verify, wallNow: Date.now, deviceForSigning, book, demonstration, note: settings.note },
      nonces: rememberNonces(Date.now),
    },
    { ...answering, pull: markedCursors(key.publicKey, answering.pull) },
  )
  if (settings.keeper) keeperRoad(app, settings.keeper)
  if (settings.publicFiles) publicPages(app, settings.publicFiles(askPublished(app, database)))
  await pages(app, settings.roomFolder)
  return {
    app,
    foundingCode,
    close: async () => {
      live.close()
      await protecting.close()
      await app.close()
      await database.end()
    },
  }
}
