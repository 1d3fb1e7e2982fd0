import { nearMiss } from '../model/near-miss.ts'
import { typeCalled, wordsForTypes, type QuestionType } from '../model/question-types.ts'

/** What the cell of a type says. */
export type TypeCell =
  | { is: 'begin'; what: 'group' | 'repeat' }
  | { is: 'begin'; what: 'loop'; list: string }
  | { is: 'end'; what: 'group' | 'repeat' | 'loop' }
  | {
      is: 'question'
      type: QuestionType
      list?: string
      file?: string
      orOther?: true
      constraint?: string
      hint?: string
    }
  /** A question to choose in, and no list. */
  | { is: 'no_list' }
  | { is: 'unknown'; near?: string }

const sections: Record<string, 'group' | 'repeat' | 'loop'> = {
  group: 'group',
  repeat: 'repeat',
  lgroup: 'repeat',
  'looped group': 'repeat',
  loop: 'loop',
}

const choosing: Record<string, QuestionType> = {
  'add select one prompt using': 'select_one',
  'add select multiple prompt using': 'select_multiple',
  'select all that apply from': 'select_multiple',
  'select all that apply': 'select_multiple',
  'select multiple from': 'select_multiple',
  'select multiple using': 'select_multiple',
  'select one from': 'select_one',
  'select one using': 'select_one',
  select_one_from_file: 'select_one_from_file',
  'select one from file': 'select_one_from_file',
  select_multiple_from_file: 'select_multiple_from_file',
  'select multiple from file': 'select_multiple_from_file',
  select_one_external: 'select_one_external',
  'select one external': 'select_one_external',
  select_one: 'select_one',
  'select one': 'select_one',
  select1: 'select_one',
  'q select1': 'select_one',
  select_multiple: 'select_multiple',
  'select multiple': 'select_multiple',
  'q select': 'select_multiple',
  select: 'select_multiple',
  rank: 'rank',
}
const longestFirst = Object.keys(choosing).toSorted((a, b) => b.length - a.length)

/** Reads the cell of a type, in the words that forms of several ages use. */
export function typeCell(cell: string): TypeCell {
  const said = cell.trim().replace(/\s+/g, ' ')
  const section = /^(begin|end)[ _](group|repeat|lgroup|looped group|loop)(?: over (\S+))?$/i.exec(said)
  if (section) {
    const what = sections[section[2]!.toLowerCase()]!
    if (section[1]!.toLowerCase() === 'end') return { is: 'end', what }
    if (what !== 'loop') return { is: 'begin', what }
    return section[3] === undefined ? { is: 'no_list' } : { is: 'begin', what, list: section[3] }
  }
  const lower = said.toLowerCase()
  const phrase = longestFirst.find((one) => lower === one || lower.startsWith(`${one} `))
  if (phrase) return chosen(choosing[phrase]!, said.slice(phrase.length).trim())
  const osm = /^osm(?: (\S+))?$/i.exec(said)
  if (osm) return { is: 'question', type: 'osm', ...(osm[1] ? { list: osm[1] } : {}) }
  const named = typeCalled(said)
  if (named) return { is: 'question', ...named }
  const near = nearMiss(said.split(' ')[0]!, [...wordsForTypes, ...longestFirst, 'begin_group', 'end_group'])
  return { is: 'unknown', ...(near ? { near } : {}) }
}

function chosen(type: QuestionType, rest: string): TypeCell {
  const found = /^(\S+)(?: (or[ _]other|or specify other))?$/i.exec(rest)
  if (!found || /^or([ _]other)?$/i.test(found[1]!)) return { is: 'no_list' }
  const orOther = found[2] ? { orOther: true as const } : {}
  if (type.endsWith('_from_file')) return { is: 'question', type, file: found[1]!, ...orOther }
  return { is: 'question', type, list: found[1]!, ...orOther }
}
