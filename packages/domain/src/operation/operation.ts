import * as z from 'zod/mini'
import { agencyTypes, objectives } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { country, day, id, label, opening, publicKey, zone, salt } from '../shapes.ts'

/** The first entry of a journal founds everything a second one needs: nothing exists by default. */
const founded = z.strictObject({
  salt: salt(),
  ...opening,
  name: label(),
  firstDay: day(),
  lastDay: day(),
  /** Zone in which the coordinating cell counts its days. */
  zone: zone(),
  /** A hub never mixes demonstration and real data; the journal itself says which it is. */
  demonstration: z.boolean(),
  agency: z.strictObject({
    id: id(),
    audience: id(),
    name: label(),
    type: z.enum(agencyTypes),
    country: country(),
  }),
  person: z.strictObject({ id: id(), workName: label(40) }),
  device: z.strictObject({ id: id(), deviceKey: publicKey(), actorKey: publicKey() }),
  /** Standing audiences; the header's own audience is the registry. */
  participants: id(),
  cell: id(),
})

const described = z.strictObject({
  salt: salt(),
  objectives: z.optional(z.array(z.enum(objectives)).check(z.maxLength(objectives.length))),
  funder: z.optional(label()),
  cellSeat: z.optional(z.strictObject({ country: country(), placeName: label() })),
})

/**
 * Who makes tokens of rough keys for this operation. Devices take its key from here and never from the keeper, so that
 * nobody is sent to another one.
 */
const keeperNamed = z.strictObject({
  salt: salt(),
  publicKey: publicKey(),
  /** `/keeper` beside the hub, or an origin of its own. */
  address: z.string().check(z.maxLength(120), z.regex(/^(\/[a-z]{1,20}|https?:\/\/[a-z0-9.-]+(:\d{1,5})?)$/)),
  /** Nobody who runs it also runs the hub: both together could try names. */
  apart: z.boolean(),
})

export const operationEntries = {
  'operation.founded': { version: 1, subject: 'operation', ring: 'operation', opens: true, body: founded },
  'operation.described': {
    version: 1,
    subject: 'operation',
    ring: 'operation',
    opens: false,
    body: described,
  },
  'operation.keeper_named': {
    version: 1,
    subject: 'operation',
    ring: 'operation',
    opens: false,
    body: keeperNamed,
    decision: true,
  },
} as const satisfies Record<string, Kind>

export interface Operation {
  id: string
  owner: string
  reviewOn: string
  name: string
  firstDay: string
  lastDay: string
  zone: string
  demonstration: boolean
  registry: string
  participants: string
  cell: string
  objectives: string[]
  funder: string | undefined
  cellSeat: { country: string; placeName: string } | undefined
  /** Who makes tokens; nobody is matched while there is none. */
  keeper: { publicKey: string; address: string; apart: boolean } | undefined
}

export const foldOperation: Reducer<Operation> = (state, known) => {
  const entry = known as EntryOf<typeof operationEntries>
  switch (entry.kind) {
    case 'operation.founded': {
      const { name, firstDay, lastDay, zone, demonstration, participants, cell, reviewOn } = entry.body
      return {
        ...{ id: entry.header.operation, owner: entry.header.agency, registry: entry.header.audience },
        ...{ name, firstDay, lastDay, zone, demonstration, participants, cell, reviewOn },
        objectives: [],
        funder: undefined,
        cellSeat: undefined,
        keeper: undefined,
      }
    }
    case 'operation.described': {
      if (!state) return state
      const { objectives, funder, cellSeat } = entry.body
      return {
        ...state,
        objectives: objectives ?? state.objectives,
        funder: funder ?? state.funder,
        cellSeat: cellSeat ?? state.cellSeat,
      }
    }
    case 'operation.keeper_named': {
      const { publicKey: key, address, apart } = entry.body
      return state && { ...state, keeper: { publicKey: key, address, apart } }
    }
    default:
      return state
  }
}
