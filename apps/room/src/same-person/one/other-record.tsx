import { SealedChip } from '../../cases/sealed/sealed-chip.tsx'
import { useSay } from '../../frame/say.tsx'
import type { PairHere } from '../pair/pair-state.ts'

/** The side that the reader does not see: its country, and what its owner said once the reader did. */
export function OtherRecord({ pair }: { pair: PairHere }) {
  const { t, format, list, country } = useSay()
  const words = t.samePerson
  const settles = pair.mine === undefined
  const { theirs } = pair
  const said =
    theirs === 'hidden' || theirs === 'none' ? words.theirsIs[theirs] : t.codes.samenessAnswer[theirs]
  const owners = theirs === 'none' ? words.noneGiven : words.ownersHidden
  return (
    <section className="pair-record" aria-label={settles ? words.column.countries : words.otherRecord}>
      <div className="row between top">
        <h3>
          {format(settles ? words.bothRecords : words.inCountry, {
            ...{ countries: list(pair.countries.map(country)), country: country(pair.countries[0] ?? '') },
          })}
        </h3>
        {!settles && <span className="tag line no-wrap">{words.theirs}</span>}
      </div>
      <div>
        <SealedChip state="sealed" />
      </div>
      <p className="small text-2">{settles ? words.coordinatorSees : words.onlyCompares}</p>
      <dl className="pairs">
        <dt>{settles ? words.ownersAnswers : words.theirAnswer}</dt>
        <dd>
          <span className={theirs === 'hidden' ? 'tag open' : 'tag line'}>{settles ? owners : said}</span>
        </dd>
      </dl>
    </section>
  )
}
