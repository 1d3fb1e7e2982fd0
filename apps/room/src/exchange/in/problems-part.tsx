import { placeText, type Place, type Problem } from '@libertad/interchange'
import { useMemo, useState } from 'react'
import { download } from '../../design/download.ts'
import { ExportButton } from '../../design/export-button.tsx'
import { Icon } from '../../design/icon.tsx'
import { matches } from '../../design/matches.ts'
import { SearchBox } from '../../design/search-box.tsx'
import { useSay } from '../../frame/say.tsx'
import { Panel } from './panel.tsx'
import { problemsCsv } from './problems-csv.ts'
import { ProblemsTable } from './problems-table.tsx'
import { skipAllRefused, waysToSkip } from './skipped.ts'

/** Rows drawn at first. */
const page = 100

interface Props {
  problems: readonly Problem[]
  skip: readonly Place[]
  onSkip: (skip: readonly Place[]) => void
}

/** Each problem with its place, to be searched, exported, and left out by whoever says so. */
export function ProblemsPart({ problems, skip, onSkip }: Props) {
  const say = useSay()
  const { t, plural } = say
  const [typed, setTyped] = useState('')
  const [only, setOnly] = useState(false)
  const [most, setMost] = useState(page)
  const [chosen, setChosen] = useState(skip)
  const skippable = problems.some((problem) => waysToSkip(problem).row !== undefined)
  const refused = problems.filter(({ weight }) => weight === 'refused').length
  const found = useMemo(
    () =>
      problems
        .filter(
          ({ weight, place, says, code }) =>
            (!only || weight === 'refused') && matches(typed, placeText(place), says, code),
        )
        // What hinders first; else in the order of the file.
        .toSorted((one, other) => Number(other.weight === 'refused') - Number(one.weight === 'refused')),
    [problems, typed, only],
  )
  const { column } = t.exchange
  const heads = [
    ...[column.weight, column.sheet, column.row, column.line, column.column, column.path],
    ...[column.place, column.code, column.says],
  ]
  const changed = chosen.map(placeText).join('\n') !== skip.map(placeText).join('\n')
  return (
    <Panel
      title={t.exchange.problems}
      beside={
        problems.length > 0 && (
          <span className="row wrap">
            {refused > 0 && (
              <span className="tag critical">
                <Icon name="warn" />
                {plural(t.exchange.refused, refused)}
              </span>
            )}
            {problems.length > refused && (
              <span className="tag info">{plural(t.exchange.noted, problems.length - refused)}</span>
            )}
          </span>
        )
      }
    >
      {skip.length > 0 && (
        <p className="row wrap small">
          {plural(t.exchange.skipped, skip.length)}
          <button type="button" className="button" onClick={() => onSkip([])}>
            {t.exchange.takeAgain}
          </button>
        </p>
      )}
      {problems.length === 0 ? (
        <p className="small">{t.exchange.noProblems}</p>
      ) : (
        <>
          <p className="small text-2">
            {refused > 0 ? t.exchange.nothingInPart : ''} {t.exchange.problemsSays}
          </p>
          <div className="row wrap">
            <SearchBox
              value={typed}
              found={say.format(t.ui.shown, {
                shown: say.number(found.length),
                total: say.number(problems.length),
              })}
              onChange={setTyped}
            />
            {refused > 0 && refused < problems.length && (
              <label className="check small">
                <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
                <span>{t.exchange.onlyRefused}</span>
              </label>
            )}
            <span className="grow" />
            <ExportButton
              make={() =>
                download(
                  'problems.csv',
                  problemsCsv(heads, found, {
                    weight: ({ weight }) => t.exchange.weight[weight],
                    problem: ({ says }) => says,
                  }),
                )
              }
            />
          </div>
          <ProblemsTable problems={found.slice(0, most)} skip={chosen} onSkip={setChosen} />
          {found.length > most && (
            <button type="button" className="button" onClick={() => setMost(most + page)}>
              {t.ui.more}
            </button>
          )}
          {skippable && (
            <div className="row wrap">
              <button
                type="button"
                className="button"
                onClick={() => setChosen(skipAllRefused(chosen, problems))}
              >
                {t.exchange.skipAll}
              </button>
              <button
                type="button"
                className="button primary"
                aria-disabled={!changed}
                onClick={() => changed && onSkip(chosen)}
              >
                {t.exchange.readAgain}
              </button>
            </div>
          )}
        </>
      )}
    </Panel>
  )
}
