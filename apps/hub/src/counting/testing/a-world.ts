import { createHash } from 'node:crypto'
import type { MetPair, MetRecord } from '../linking-facts.ts'

export interface World {
  records: MetRecord[]
  pairs: MetPair[]
  /** Tokens of each record, by kind. */
  tokens: Map<string, { kind: string; token: string }[]>
  /** Who each record is of. */
  of: Map<string, number>
  people: number
}

const token = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 21) + 'A'
const uuid = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let at = 0
  return () => createHash('sha256').update(`${seed} ${at++}`).digest().readUInt32LE() / 2 ** 32
}

/**
 * Made-up people whom agencies of several countries met, some of them twice or three times; names as common as in one
 * region of each of eight nations, documents that are not always there, names written in another way each sixth time.
 */
export function aWorld(people: number, { seed = 1, again = 0.25, tokenised = 1 } = {}): World {
  const random = seeded(seed)
  const upTo = (many: number) => Math.floor(random() * many)
  const common = (many: number) => Math.floor(many * random() ** 2.5)
  const world: World = { records: [], pairs: [], tokens: new Map(), of: new Map(), people }
  for (let person = 0; person < people; person++) {
    const who = {
      ...{ family: common(300), given: common(200), day: upTo(9_000), nation: upTo(8) },
      ...{ sex: random() < 0.6 ? 'woman' : 'man', document: random() < 0.7 },
    }
    let times = 1
    while (random() < again && times < 4) times++
    const begins = upTo(20)
    for (let time = 0; time < times; time++) {
      const agency = upTo(12)
      const subject = uuid(`${seed} record ${world.records.length}`)
      const family = `${who.nation} ${who.family}`
      const given = `${who.nation} ${who.given}`
      const written = random() < 0.15 ? `${family} written otherwise ${upTo(3)}` : family
      const year = Math.floor(who.day / 365)
      const own = [
        ...(who.document && random() < 0.8 ? [['document', `${seed} ${person}`]] : []),
        ...(random() < 0.6 ? [['word_and_day', `${given} ${who.day}`]] : []),
        ['names_and_nationality', `${written} ${given}`],
        ['names_and_age', `${written} ${given} ${Math.floor(year / 6)}`],
        ['family_and_year', `${written} ${year}`],
      ].map(([kind, value]) => ({ kind: kind!, token: token(`${kind} ${value}`) }))
      const isTokenised = random() < tokenised
      if (isTokenised) world.tokens.set(subject, own)
      world.of.set(subject, person)
      const day = begins + time * (1 + upTo(30))
      world.records.push({
        ...{ subject, number: world.records.length + 1, owner: uuid(`agency ${agency}`) },
        ...{
          ownerCountry: `C${agency}`,
          country: `C${agency}`,
          visit: uuid(`visit ${agency} ${day} ${upTo(3)}`),
        },
        ...{ site: uuid(`site ${agency} ${upTo(5)}`), place: 'farm', exploitation: ['servitude'] },
        metOn: new Date(Date.UTC(2018, 3, 1 + day)).toISOString().slice(0, 10),
        sex: who.sex as 'woman' | 'man',
        ageBand: (['18-20', '21-23', '24-26', '27-29', '30-38'] as const)[Math.min(4, Math.floor(year / 5))]!,
        ...{ nationality: `N${who.nation}`, interviewedBefore: time > 0 && random() < 0.6 ? 'yes' : 'no' },
        ...{ tokenised: isTokenised, afterBudget: false },
      })
    }
  }
  world.pairs = pairsOf(world)
  return world
}

/** Pairs that share a token, as the database proposes them. */
function pairsOf({ records, tokens }: World): MetPair[] {
  const bearers = Map.groupBy(
    [...tokens].flatMap(([subject, own]) => own.map((one) => ({ subject, key: `${one.kind} ${one.token}` }))),
    ({ key }) => key,
  )
  const together = new Map<string, Set<string>>()
  for (const all of bearers.values()) {
    if (all.length > 20) continue
    for (const { subject: a } of all)
      for (const { subject: b } of all)
        if (a < b) together.set(`${a} ${b}`, (together.get(`${a} ${b}`) ?? new Set()).add(all[0]!.key))
  }
  const byOwner = records[0]?.owner ?? ''
  return [...together.keys()].sort().map((key) => {
    const [one, other] = key.split(' ') as [string, string]
    const kinds = (subject: string) => Map.groupBy(tokens.get(subject)!, ({ kind }) => kind)
    const [x, y] = [kinds(one), kinds(other)]
    const both = [...x.keys()].filter((kind) => y.has(kind)).sort()
    const same = (kind: string) => x.get(kind)!.some((a) => y.get(kind)!.some((b) => a.token === b.token))
    return {
      ...{ pair: token(`pair ${key}`), one, other, agrees: both.filter(same) },
      ...{
        differs: both.filter((kind) => !same(kind)),
        since: '2018-04-05T00:00:00.000Z',
        byOwner,
        held: false,
      },
    }
  })
}
