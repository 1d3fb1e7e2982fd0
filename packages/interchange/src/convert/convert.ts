import { fromCase } from '../cases/from-case.ts'
import { toCase } from '../cases/to-case.ts'
import { besideCoded, fromCoded } from '../ctdc/from-coded.ts'
import type { CtdcRecord } from '../ctdc/record.ts'
import { writeCtdc } from '../ctdc/write-ctdc.ts'
import type { GivenFile } from '../format.ts'
import { writeAnswers } from '../forms/answers/write-answers.ts'
import { writeXform } from '../forms/xform/write-xform.ts'
import { writeXlsform } from '../forms/xlsform/write-xlsform.ts'
import { writeFtmRead } from '../ftm/write-ftm.ts'
import type { HtcdsCase } from '../htcds/case.ts'
import { writeHtcdsCsv, writeHtcdsWorkbook } from '../htcds/write-cases.ts'
import type { AnyReading } from '../read-file.ts'
import { readSheets } from '../workbook/read-sheets.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { sitesAsCsv, sitesAsGeojson, sitesAsKml, sitesAsWorkbook } from './write-sites.ts'

type Writer = () => Uint8Array | string

/** What each format can become, by the ending of the file's name; the longest ending that fits counts. */
function writersFor(reading: AnyReading): Record<string, Writer> {
  const { recognised, content } = reading
  switch (recognised.format) {
    case 'htcds':
      return casesAs((content as { cases: HtcdsCase[] }).cases)
    case 'table': {
      const { rows } = (reading as Extract<AnyReading, { recognised: { format: 'table' } }>).content
      return casesAs(rows.map(({ parts }) => fromCase(parts)))
    }
    default:
      return otherWriters(reading)
  }
}

function otherWriters(reading: AnyReading): Record<string, Writer> {
  switch (reading.recognised.format) {
    case 'ctdc': {
      const { content, recognised } = reading as Extract<AnyReading, { recognised: { format: 'ctdc' } }>
      const set = recognised.version === 'k_anonymised' ? 'k_anonymised' : 'synthetic'
      return { '.csv': () => writeCtdc(content.records, set) }
    }
    case 'geojson':
    case 'kml': {
      const { content } = reading as Extract<AnyReading, { recognised: { format: 'kml' } }>
      return {
        ...{ '.geojson': () => sitesAsGeojson(content), '.json': () => sitesAsGeojson(content) },
        ...{ '.kml': () => sitesAsKml(content), '.csv': () => sitesAsCsv(content) },
        '.xlsx': () => sitesAsWorkbook(content),
      }
    }
    case 'ftm': {
      const { content } = reading as Extract<AnyReading, { recognised: { format: 'ftm' } }>
      const lines = () => writeFtmRead(content.entities)
      return { '.jsonl': lines, '.ndjson': lines, '.ftm': lines, '.ijson': lines }
    }
    case 'xlsform':
    case 'xform': {
      const { content } = reading as Extract<AnyReading, { recognised: { format: 'xform' } }>
      return content ? { '.xml': () => writeXform(content), '.xlsx': () => writeXlsform(content) } : {}
    }
    case 'answers': {
      const { content } = reading as Extract<AnyReading, { recognised: { format: 'answers' } }>
      return answersAs(writeAnswers(content))
    }
    default:
      return {}
  }
}

/** Answers of a repeat have a table of their own: one table is a text, several are sheets. */
function answersAs(tables: GivenFile[]): Record<string, Writer> {
  const sheets = () =>
    tables.flatMap((table) =>
      readSheets(table).sheets.map(({ rows }) => ({
        name: table.name,
        rows: rows.map(({ fields }) => fields),
      })),
    )
  return {
    '.xlsx': () => writeWorkbook(sheets()),
    ...(tables.length === 1 && { '.csv': () => tables[0]!.bytes }),
  }
}

function casesAs(cases: readonly HtcdsCase[]): Record<string, Writer> {
  const records = () => cases.map(recordOf)
  return {
    ...{ '.csv': () => writeHtcdsCsv(cases), '.xlsx': () => writeHtcdsWorkbook(cases) },
    '.ctdc.csv': () => writeCtdc(records(), 'synthetic'),
    '.ctdc-k.csv': () => writeCtdc(records(), 'k_anonymised'),
  }
}

/** A record of CTDC from a case of the standard. */
function recordOf(one: HtcdsCase): CtdcRecord {
  const { coded } = toCase(one)
  const { flags, countryOfExploitation } = besideCoded(one)
  const record = fromCoded({
    ...coded,
    at: coded.receivedOn ?? '',
    ...(countryOfExploitation !== undefined && { countryOfExploitation }),
  })
  return { ...record, flags: { ...record.flags, ...flags } }
}

/** Endings of names that a reading can be written to. */
export const endingsFor = (reading: AnyReading): string[] => Object.keys(writersFor(reading))

/** A reading as another file, by the ending of that file's name; `undefined` where it cannot become that. */
export function convert(reading: AnyReading, name: string): Uint8Array | undefined {
  const writers = writersFor(reading)
  const ending = Object.keys(writers)
    .filter((one) => name.toLowerCase().endsWith(one))
    .toSorted((a, b) => b.length - a.length)[0]
  if (ending === undefined) return undefined
  const written = writers[ending]!()
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}
