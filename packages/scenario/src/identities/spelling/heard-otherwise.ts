import type { Random } from '../../random.ts'
import type { Tradition } from '../origins.ts'

type Rule = [heard: RegExp, written: string]

const english: Rule[] = [
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/ie$/, 'y'],
  [/(?<=[a-z])y/, 'i'],
  [/ee/, 'ie'],
  [/(?<=[a-z])a$/, 'ah'],
  [/(?<=[a-z]{3})s$/, ''],
  [/(?<=[a-z]{3})e$/, ''],
]

/** What somebody writes who hears a name of the tradition and knows another spelling of the sound. */
const rules: Partial<Record<Tradition, Rule[]>> = {
  spanish: [
    [/z$/, 's'],
    [/z(?=[ao])/, 's'],
    [/v/, 'b'],
    [/^V/, 'B'],
    [/^Y/, 'J'],
    [/^H/, ''],
    [/ll/, 'y'],
    [/c(?=[eiéí])/, 's'],
    [/gu(?=[ei])/, 'g'],
  ],
  portuguese: [
    [/s(?=a$)/, 'z'],
    [/ís$/, 'iz'],
    [/ç/, 'ss'],
    [/th/, 't'],
    [/^Th/, 'T'],
    [/ll/, 'l'],
    [/ss/, 'ç'],
    [/nh/, 'ñ'],
    [/ão$/, 'ao'],
    [/i(?=[ae]$)/, 'y'],
  ],
  haitian: [
    [/^Jean/, 'Jan'],
    [/-/, ' '],
    [/eau/, 'o'],
    [/th/, 't'],
    [/^Th/, 'T'],
    [/ph/, 'f'],
    [/^Ph/, 'F'],
    [/y/, 'i'],
    [/c(?=[aou])/, 'k'],
    [/lle$/, 'l'],
    [/(?<=[a-z]{3})e$/, ''],
  ],
  surinamese: [
    [/oe/, 'u'],
    [/dj/, 'j'],
    [/tj/i, 'ch'],
    [/ie/, 'i'],
    [/sj/, 'sh'],
    [/w(?=[aeo])/, 'v'],
  ],
  english,
  nigerian: english,
}

const capital = (name: string) => name.replace(/^./u, (first) => first.toUpperCase())

/** One part of a Latin name as somebody hears it, or `undefined` where no rule of the tradition fits. */
export function heardOtherwise(random: Random, name: string, tradition: Tradition): string | undefined {
  const parts = name.split(' ')
  const possible = parts.flatMap((part, i) =>
    (rules[tradition] ?? [])
      .filter(([heard]) => heard.test(part))
      .map(([heard, written]) => parts.with(i, capital(part.replace(heard, written))).join(' ')),
  )
  return possible.length > 0 ? random.pick(possible) : undefined
}
