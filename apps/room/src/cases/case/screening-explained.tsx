import type { OfficerTextKey } from '@libertad/screening'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { useNames } from '../use-names.ts'
import { DimensionColumn } from './dimension-column.tsx'
import { explain } from './explain.ts'
import { Panel } from './panel.tsx'
import { useScreeningWords } from './use-screening-words.ts'
import './screening.css'

/** One conversation: each dimension with its indicators, what the tool suggests, and on what it rests. */
export function ScreeningExplained({ line }: { line: CaseLine }) {
  const { t, format, dayAndTime } = useSay()
  const names = useNames()
  const words = useScreeningWords()
  const screening = line.screening
  if (!screening)
    return (
      <Panel title={t.oneCase.screening}>
        <p className="small text-2">{t.oneCase.notScreened}</p>
      </Panel>
    )
  const { value } = screening
  if (!words)
    return (
      <Panel title={t.oneCase.screening}>
        <p className="small text-2">{t.ui.loading}</p>
      </Panel>
    )
  const shown = explain(value, line.person)
  const { officer } = words
  const columns = shown.dimensions ?? shown.held.map((dimension) => ({ dimension, holds: true }))
  return (
    <Panel
      title={t.oneCase.screening}
      flush
      beside={
        <>
          <span className="tag line">{t.codes.screeningProfile[value.profile]}</span>
          <span className="tiny text-3">
            {dayAndTime(value.at, line.person.zone)} · {names.person(screening.actor)}
          </span>
        </>
      }
    >
      <div className={columns.length === 0 ? 'screening alone' : 'screening'}>
        {columns.length > 0 && (
          <div className="screening-dimensions">
            {columns.map((one) => (
              <DimensionColumn key={one.dimension} shown={one} officer={officer} />
            ))}
          </div>
        )}
        <div className="screening-suggests">
          <p className="tiny text-3">{t.oneCase.toolSuggests}</p>
          <p className="screening-result">{officer(`result.${value.proposal.result}` as OfficerTextKey)}</p>
          <ul className="stack">
            {shown.elements.map(({ element, finding }) => (
              <li key={element} className="row top small">
                <Icon name={finding === 'holds' ? 'check' : 'minus'} />
                <span>
                  {officer(`element.${element}`)}:{' '}
                  <span className={finding === 'holds' ? 'medium' : 'text-3'}>
                    {finding === 'unread'
                      ? t.codes.proposalResult.not_computed
                      : officer(`finding.${finding}`)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p className="tiny text-2">
            {officer('finding.no_score')} {officer('finding.never_against')}
          </p>
        </div>
      </div>
      <details className="screening-rests">
        <summary>{t.oneCase.restsOn}</summary>
        <div className="screening-columns">
          <div>
            <h4>{officer('finding.said')}</h4>
            <ul>
              {shown.said.map((code) => (
                <li key={code}>{words.question(code)}</li>
              ))}
            </ul>
            <p className="tiny text-3">
              {format(t.oneCase.silences, { declined: shown.declined, notAsked: shown.notAsked })}
            </p>
          </div>
          <div>
            <h4>{officer('finding.seen')}</h4>
            <ul>
              {shown.seen.map((code) => (
                <li key={code}>{words.observation(code)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h4>{t.oneCase.rules}</h4>
            <p className="mono tiny">{value.proposal.rules}</p>
            {!shown.dimensions && <p className="small">{t.oneCase.otherRules}</p>}
            <ul>
              {shown.doubts.map((doubt) => (
                <li key={doubt} className="screening-doubt">
                  <Icon name="warn" />
                  {officer(`doubt.${doubt}`)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </details>
    </Panel>
  )
}
