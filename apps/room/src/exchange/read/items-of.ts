import { toCase, type AnyReading, type CaseParts, type Place } from '@libertad/interchange'
import { rowDigests } from './digest.ts'
import { partsOfRecord } from './from-ctdc.ts'
import { proseOf } from './prose-of.ts'
import { isOf, type CaseItem, type Items } from './understood.ts'

/** Bytes that one seal holds; its padding and what is sealed beside it need the rest. */
const sealHolds = 250_000

const tooLong = (...values: unknown[]) =>
  values.some((value) => new TextEncoder().encode(JSON.stringify(value)).length > sealHolds)

/** What a reading becomes, row by row. */
export function itemsOf(reading: AnyReading, on: string | undefined): Items {
  const digest = rowDigests()
  const caseItem = (at: Place, content: unknown, parts: CaseParts): CaseItem => {
    const prose = proseOf(parts)
    return { at, digest: digest(content), parts, prose, tooLong: tooLong(parts, prose) }
  }
  if (isOf(reading, 'htcds'))
    return {
      becomes: 'cases',
      items: reading.content.cases.map((one, i) => caseItem({ path: String(i + 1) }, one, toCase(one, on))),
    }
  if (isOf(reading, 'ctdc'))
    return {
      becomes: 'cases',
      items: reading.content.records.map((one, i) =>
        caseItem({ path: String(i + 1) }, one, partsOfRecord(one)),
      ),
    }
  if (isOf(reading, 'table'))
    return {
      becomes: 'cases',
      items: reading.content.rows.map(({ place, parts }) => caseItem(place, parts, parts)),
    }
  if (isOf(reading, 'geojson') || isOf(reading, 'kml'))
    return {
      becomes: 'sites',
      items: reading.content.sites.map((site) => ({
        at: site.at,
        digest: digest({ ...site, at: {} }),
        site,
      })),
    }
  if (isOf(reading, 'ftm')) {
    const entities = new Map(reading.content.entities.map((entity) => [entity.id, entity]))
    return {
      becomes: 'suspects',
      items: reading.content.views.suspects.map(({ entity, ...suspect }) => {
        const given = entities.get(entity)!
        const prose = JSON.stringify(given.asGiven, null, 1)
        return {
          ...{ at: { line: given.line }, digest: digest(given.asGiven), suspect, prose },
          tooLong: tooLong(prose),
        }
      }),
    }
  }
  return { becomes: 'none', items: [] }
}
