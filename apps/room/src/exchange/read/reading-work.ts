import {
  convert as convertReading,
  fromCase,
  fromCoded,
  writeCtdc,
  writeFtm,
  writeGeojson,
  writeHtcdsCsv,
  writeHtcdsWorkbook,
  writeKml,
  type AnyReading,
  type CaseParts,
  type CountedCase,
  type FtmGiven,
  type GivenFile,
} from '@libertad/interchange'
import type { Site } from '@libertad/domain'
import { reader } from './reader.ts'
import { screeningForm } from './screening-form.ts'
import type { HowToTake, Items, Understood } from './understood.ts'

/** What goes out, in each format that the product writes. */
export type ToWrite =
  | { as: 'geojson' | 'kml'; sites: readonly Site[] }
  | { as: 'ftm'; given: Omit<FtmGiven, 'codeOf'>; codes: ReadonlyMap<string, string> }
  | { as: 'ctdc'; cases: readonly CountedCase[] }
  | { as: 'htcds-csv' | 'htcds-xlsx'; cases: readonly CaseParts[] }
  | { as: 'xlsform' | 'xform' }

/** The work that is done apart from the page. */
export interface ReadingWork {
  read(file: GivenFile, how: HowToTake): Understood | Promise<Understood>
  items(): Items | Promise<Items>
  convert(name: string): Uint8Array | undefined | Promise<Uint8Array | undefined>
  write(what: ToWrite): Uint8Array | Promise<Uint8Array>
}

/** The work itself, without the worker round it. */
export function readingWork(): ReadingWork {
  const { read, items, convert } = reader()
  return { read, items, convert, write }
}

async function write(what: ToWrite): Promise<Uint8Array> {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  switch (what.as) {
    case 'geojson':
      return utf8(writeGeojson(what.sites))
    case 'kml':
      return utf8(writeKml(what.sites))
    case 'ftm':
      return utf8(writeFtm({ ...what.given, codeOf: (id) => what.codes.get(id) ?? '' }))
    case 'ctdc':
      return writeCtdc(what.cases.map(fromCoded), 'synthetic')
    case 'htcds-csv':
      return writeHtcdsCsv(what.cases.map(fromCase))
    case 'htcds-xlsx':
      return writeHtcdsWorkbook(what.cases.map(fromCase))
    case 'xlsform':
    case 'xform': {
      const reading = { recognised: { format: 'xform', why: '' }, content: await screeningForm() }
      const name = what.as === 'xform' ? 'screening.xml' : 'screening.xlsx'
      return convertReading({ ...reading, takes: [], problems: [] } as AnyReading, name)!
    }
  }
}
