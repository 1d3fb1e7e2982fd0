import { readCtdc, looksLikeCtdc, type CtdcContent } from './ctdc/read-ctdc.ts'
import type { Format, FormatOf } from './format.ts'
import { answers } from './forms/answers/read-answers.ts'
import { xform } from './forms/xform/read-xform.ts'
import { xlsform } from './forms/xlsform/read-xlsform.ts'
import { ftm } from './ftm/read-ftm.ts'
import { geojson } from './geojson/read-geojson.ts'
import { looksLikeHtcds, readHtcds, type HtcdsContent } from './htcds/read-htcds.ts'
import { kml } from './kml/read-kml.ts'
import { looksLikeTable, readTable, type TableContent } from './table/read-table.ts'

const htcds: FormatOf<HtcdsContent> = {
  ...{ format: 'htcds', looksLike: looksLikeHtcds },
  read: (file, _beside, skip) => readHtcds(file, skip),
}
const ctdc: FormatOf<CtdcContent> = {
  ...{ format: 'ctdc', looksLike: looksLikeCtdc },
  read: (file, _beside, skip) => readCtdc(file, skip),
}
const table: FormatOf<TableContent> = {
  ...{ format: 'table', looksLike: looksLikeTable },
  read: (file, _beside, skip) => readTable(file, skip),
}

/** Every format that is read. What each reading holds is in its type. */
export const formatsRead = {
  ...{ htcds, ctdc, ftm, xlsform, xform, answers, geojson, kml, table },
} satisfies { [Name in Format]: FormatOf<unknown> }

export type FormatRead = keyof typeof formatsRead

/** What a reading of each format holds. */
export type ContentOf<Name extends FormatRead> =
  ReturnType<(typeof formatsRead)[Name]['read']> extends { content: infer Content } ? Content : never
