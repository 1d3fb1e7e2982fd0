import { Link } from '@tanstack/react-router'
import { sayPerson } from '../../cases/say-person.ts'
import type { Column } from '../../design/data-table.tsx'
import type { Say } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { ownWord, pairState, pairStates, type PairHere } from '../pair/pair-state.ts'
import { PairTag } from '../pair/pair-tag.tsx'
import { sayOddsShort } from '../weigh/weight-words.ts'
import { DueIn } from './due-in.tsx'

interface Shown {
  now: number
  /** Whether the reader settles pairs of others, and sees no record. */
  settles: boolean
  search: Record<string, string | undefined>
  lineOf: (pair: PairHere) => CaseLine | undefined
}

/** The columns of a list of pairs. `search`: what the address says besides, which a link keeps. */
export function pairColumns(say: Say, { now, settles, search, lineOf }: Shown): Column<PairHere>[] {
  const { t, list, country } = say
  const words = t.samePerson
  const heads = words.column
  const countries = (pair: PairHere) => list(pair.countries.map(country))
  const stateOf = (pair: PairHere) => pairState(pair, now)
  return [
    {
      ...{ key: 'mine', title: settles ? heads.countries : heads.mine, head: true },
      value: (pair) => lineOf(pair)?.pseudonym ?? countries(pair),
      cell: (pair) => {
        const line = lineOf(pair)
        const unknown = pair.mine === undefined ? countries(pair) : words.notOnDevice
        return (
          <Link
            to={'/same-person' as string}
            search={{ ...search, pair: pair.pair } as never}
            className="row-link case-person"
          >
            <span className={line ? 'medium code' : 'medium'}>{line?.pseudonym ?? unknown}</span>
            {line && <span className="tiny text-2">{sayPerson(say, line)}</span>}
          </Link>
        )
      },
    },
    ...(settles
      ? []
      : [
          { key: 'other', title: heads.other, drop: 1 as const, value: countries } satisfies Column<PairHere>,
        ]),
    {
      ...{ key: 'likely', title: heads.likely, align: 'right', value: ({ probability }) => probability },
      cell: ({ probability }) => <span className="figures no-wrap">{sayOddsShort(say, probability)}</span>,
    },
    {
      ...{ key: 'answer', title: heads.answer, drop: 2 },
      value: (pair) => {
        const word = ownWord(pair)
        return word && t.codes.samenessAnswer[word]
      },
    },
    {
      ...{ key: 'state', title: heads.state, value: (pair) => pairStates.indexOf(stateOf(pair)) },
      cell: (pair) => <PairTag state={stateOf(pair)} />,
    },
    {
      ...{ key: 'due', title: heads.due, align: 'right', drop: 2, value: ({ due }) => due },
      cell: (pair) => <DueIn pair={pair} now={now} />,
    },
  ]
}
