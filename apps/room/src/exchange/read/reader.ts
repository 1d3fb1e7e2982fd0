import {
  convert,
  endingsFor,
  readFile,
  readSheets,
  readTable,
  recognise,
  tablesOf,
  type AnyReading,
  type GivenFile,
  type Problem,
} from '@libertad/interchange'
import { itemsOf } from './items-of.ts'
import { leftOf } from './left-of.ts'
import { guessPlaceColumns, hasPosition, type PlaceColumn } from './place-columns.ts'
import { firstTable, readPlaces } from './read-places.ts'
import { withCodes } from './with-codes.ts'
import type { HowToTake, Items, Understood } from './understood.ts'

interface Read {
  reading: AnyReading | undefined
  problems: Problem[]
  places: PlaceColumn[] | undefined
}

/** Reads one file at a time and keeps it, so that its rows are asked for only when they are needed. */
export function reader() {
  let read: Read | undefined
  let items: Items = { becomes: 'none', items: [] }

  return {
    read(file: GivenFile, how: HowToTake = {}): Understood {
      const { recognised, alternatives } = recognise(file)
      read = readAs(file, how, recognised?.format)
      const { reading, problems, places } = read
      items = reading ? itemsOf(reading, how.on) : { becomes: 'none', items: [] }
      return {
        recognised: how.as ? [recognised, ...alternatives].find((one) => one?.format === how.as) : recognised,
        ...{ alternatives: [...(recognised ? [recognised] : []), ...alternatives], problems, places },
        ...{ takes: reading?.takes ?? [], becomes: items.becomes, count: items.items.length },
        left: reading ? leftOf(reading, items) : [],
        mappings: reading?.recognised.format === 'table' ? mappingsOf(reading) : [],
        endings: reading ? endingsFor(reading) : [],
      }
    },
    items: (): Items => items,
    convert: (name: string): Uint8Array | undefined =>
      read?.reading ? convert(read.reading, name) : undefined,
  }
}

function readAs(file: GivenFile, how: HowToTake, guess: string | undefined): Read {
  const { as, beside, skip = [], mappings, places, on } = how
  const isTable = (as ?? guess) === 'table'
  if (isTable && places) return asPlaces(file, places, how)
  if (isTable && mappings) {
    const tables = tablesOf(readSheets(file).sheets, skip)
    const coded = mappings.map((mapping) => {
      const table = tables.find(({ sheet }) => sheet === mapping.sheet)
      return table ? withCodes(mapping, table) : mapping
    })
    const reading = readTable(file, skip, { mappings: coded, ...(on !== undefined && { on }) })
    return { reading: reading as AnyReading, problems: reading.problems, places: undefined }
  }
  const reading = readFile(file, { ...(as && { as }), ...(beside && { beside }), skip })
  if (isTable && tellsOfPlaces(file, reading.problems)) return asPlaces(file, [], how)
  return {
    reading: 'recognised' in reading ? reading : undefined,
    ...{ problems: reading.problems, places: undefined },
  }
}

function asPlaces(file: GivenFile, places: readonly PlaceColumn[], { skip = [] }: HowToTake): Read {
  const read = readPlaces(file, places, skip)
  return 'reading' in read
    ? { reading: read.reading, problems: read.reading.problems, places: read.columns }
    : { reading: undefined, problems: read.problems, places: [...places] }
}

/** A list with columns for a position in which nothing tells of a person. */
function tellsOfPlaces(file: GivenFile, problems: readonly Problem[]): boolean {
  if (!problems.some(({ code }) => code === 'mapping_needed')) return false
  return hasPosition(guessPlaceColumns(firstTable(file)?.columns.map(({ key }) => key) ?? []))
}

const mappingsOf = (reading: AnyReading) =>
  'mappings' in (reading.content as object)
    ? (reading.content as Extract<AnyReading, { recognised: { format: 'table' } }>['content']).mappings
    : []
