import { placeText, type Place, type Problem } from '@libertad/interchange'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { isSkipped, toggleSkip, waysToSkip } from './skipped.ts'

interface Props {
  problems: readonly Problem[]
  skip: readonly Place[]
  onSkip: (skip: Place[]) => void
}

/** Problems in the order of the file. Texts of a file stand alone, so that their direction turns nothing else. */
export function ProblemsTable({ problems, skip, onSkip }: Props) {
  const { t } = useSay()
  const { column, weight: weights } = t.exchange
  return (
    <ScrollBox className="exchange-problems" label={t.exchange.column.says}>
      <table>
        <caption>{t.exchange.problems}</caption>
        <thead>
          <tr>
            <th scope="col">{column.weight}</th>
            <th scope="col">{column.place}</th>
            <th scope="col">{column.says}</th>
            <th scope="col">{column.skip}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => {
            const { cell, row } = waysToSkip(problem)
            const place = placeText(problem.place)
            const whole = place === 'the file' ? t.exchange.wholeFile : place
            return (
              <tr key={`${place} ${problem.code} ${problem.says}`}>
                <td>
                  <span className={problem.weight === 'refused' ? 'tag critical' : 'tag info'}>
                    <Icon name={problem.weight === 'refused' ? 'warn' : 'info'} />
                    {weights[problem.weight]}
                  </span>
                </td>
                <th scope="row" className="exchange-place">
                  <bdi>{whole}</bdi>
                </th>
                <td className="exchange-says" lang="en">
                  <bdi>{problem.says}</bdi> <span className="mono tiny text-3">{problem.code}</span>
                </td>
                <td>
                  {row && (
                    <SkipBox
                      words={t.exchange.skipRow}
                      label={`${t.exchange.skipRow}: ${placeText(row)}`}
                      on={isSkipped(skip, row)}
                      onToggle={() => onSkip(toggleSkip(skip, row))}
                    />
                  )}
                  {cell && (
                    <SkipBox
                      words={t.exchange.skipCell}
                      label={`${t.exchange.skipCell}: ${placeText(cell)}`}
                      on={isSkipped(skip, cell)}
                      onToggle={() => onSkip(toggleSkip(skip, cell))}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface BoxProps {
  words: string
  label: string
  on: boolean
  onToggle: () => void
}

function SkipBox({ words, label, on, onToggle }: BoxProps) {
  return (
    <label className="check small">
      <input type="checkbox" checked={on} aria-label={label} onChange={onToggle} />
      <span>{words}</span>
    </label>
  )
}
