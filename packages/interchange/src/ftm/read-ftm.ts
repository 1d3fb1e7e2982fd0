import type { FormatOf, GivenFile, Reading } from '../format.ts'
import { jsonBounds, parseJson } from '../geojson/read-json.ts'
import { beginningOf, decodeText } from '../xml/decode-text.ts'
import { ProblemList } from '../xml/problem-list.ts'
import { checkEntity } from './check-entity.ts'
import { checkTogether } from './check-together.ts'
import type { FtmEntity } from './entity.ts'
import { schemaCalled } from './schema/schema.ts'
import { viewsOf, type FtmViews } from './views.ts'

/** What a FollowTheMoney file holds: every entity as it is, and what they are for an operation. */
export interface FtmContent {
  entities: FtmEntity[]
  views: FtmViews
}

/** FollowTheMoney entities, one JSON object a line or one list of them. */
export const ftm: FormatOf<FtmContent> = {
  format: 'ftm',
  looksLike(file) {
    const beginning = beginningOf(file.bytes)
    const object = /^\s*\[?\s*\{/.test(beginning.replace(/^\uFEFF/, ''))
    const schema = /"schema"\s*:\s*"(\w+)"/.exec(beginning)?.[1]
    if (object && schema && schemaCalled(schema))
      return { sure: 0.95, why: 'objects that name a schema of FollowTheMoney', version: '4' }
    if (object && schema && /"properties"\s*:\s*\{/.test(beginning))
      return { sure: 0.6, why: 'objects with schema and properties' }
    return /\.ftm(\.json|\.jsonl|\.ijson|\.ndjson)?$/i.test(file.name)
      ? { sure: 0.4, why: 'the file’s name' }
      : { sure: 0, why: 'no object that names a schema' }
  },
  read(file) {
    return readFtm(file)
  },
}

function readFtm(file: GivenFile): Reading<FtmContent> {
  const problems = new ProblemList()
  const read: FtmEntity[] = []
  for (const { value, line } of objectsIn(file.bytes, problems)) {
    const entity = checkEntity(value, line, problems)
    if (entity) read.push(entity)
  }
  const entities = checkTogether(read, problems)
  const views = viewsOf(entities)
  if (views.otherPeople.length > 0)
    problems.note(
      'ftm.people_not_suspects',
      {},
      `${views.otherPeople.length} people are called suspects by nothing in the file: kept, and not taken as suspects.`,
    )
  return {
    recognised: { format: 'ftm', version: '4', why: 'objects with id, schema and properties' },
    content: { entities, views },
    takes: [
      { what: 'entities', count: entities.length },
      ...Object.entries(views)
        .filter(([, list]) => list.length > 0)
        .map(([what, list]) => ({ what, count: list.length })),
    ],
    problems: problems.all(),
  }
}

function* objectsIn(bytes: Uint8Array, problems: ProblemList): Generator<{ value: unknown; line: number }> {
  if (bytes.length > jsonBounds.bytes)
    return problems.refuse(
      'json.too_large',
      {},
      `The file is larger than ${jsonBounds.bytes} bytes; divide it by lines.`,
    )
  const text = decodeText(bytes)
  if (text === undefined)
    return problems.refuse('json.encoding', {}, 'The file is not UTF-8 text; save it as UTF-8.')
  if (text.trim() === '') return problems.refuse('json.empty', {}, 'The file is empty.')
  if (text.trimStart().startsWith('[')) {
    const read = parseJson(text)
    if ('problem' in read) problems.found.push(read.problem)
    else for (const [index, value] of (read.value as unknown[]).entries()) yield { value, line: index + 1 }
    return
  }
  let line = 0
  for (const piece of text.split('\n')) {
    line++
    if (piece.trim() === '') continue
    const read = parseJson(piece, line)
    if ('value' in read) yield { value: read.value, line }
    else if (line === 1 && piece.trim() === '{') {
      // One object over many lines.
      const whole = parseJson(text)
      if ('value' in whole) yield { value: whole.value, line }
      else problems.found.push(whole.problem)
      return
    } else
      problems.refuse(
        'json.not_well_formed',
        { line },
        'Each line holds one whole JSON object; this one does not.',
      )
  }
}
