import type { TravelDocument } from '@libertad/documents'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { factsRead, isOver, type FactRead } from './document-draft.ts'

/** Each field as it was read, its check digit by name, and how to get right what does not fit. */
export function ReadFacts({ document, today }: { document: TravelDocument; today: string }) {
  const { t, plural, format, number } = useSay()
  const facts = factsRead(document)
  const checked = facts.filter(({ check }) => check !== 'none')
  const wrong = checked.filter(({ check }) => check === 'wrong')
  const fit = checked.length - wrong.length
  const nameOf = useFieldName()
  return (
    <>
      <div role="status">
        <h2>{format(plural(t.document.fit, checked.length), { fit: number(fit) })}</h2>
      </div>
      <div className="card">
        <dl className="zone-facts">
          {facts.map((fact) => (
            <Fact key={fact.name} fact={fact} isOver={isOver(document, today)} />
          ))}
        </dl>
      </div>
      {wrong.map(({ name, digit }) => (
        <Notice key={name} tone="warning" sign="warning">
          <b>{format(t.document.wrong, { field: nameOf(name) })}</b>{' '}
          {digit &&
            format(digit.expected === undefined ? t.document.wrongPlace : t.document.wrongDigit, {
              ...{ line: number(digit.line), at: number(digit.at), found: digit.found },
              expected: digit.expected ?? '',
            })}{' '}
          {t.document.getRight}
        </Notice>
      ))}
      <Doubts document={document} />
      <p className="small">{t.document.namesUnchecked}</p>
      {isOver(document, today) && <p className="small">{t.document.overSays}</p>}
    </>
  )
}

function Fact({ fact, isOver: over }: { fact: FactRead; isOver: boolean }) {
  const { t } = useSay()
  const { name, value, check } = fact
  const nameOf = useFieldName()
  const sexes: Partial<Record<string, string>> = t.document.sexes
  const isEnd = name === 'expirationDate' && over
  return (
    <>
      <dt>{nameOf(name)}</dt>
      <dd className="mono">
        {name === 'sex' ? (sexes[value] ?? value) : value}
        {isEnd && `, ${t.document.over}`}
      </dd>
      <dd className={`fit-${check}`}>{t.document.checks[check]}</dd>
    </>
  )
}

/** What a person should look at again, by what it is and where; the sentences of the reader are for programs. */
function Doubts({ document }: { document: TravelDocument }) {
  const { t, format, number } = useSay()
  const nameOf = useFieldName()
  if (document.warnings.length === 0) return null
  return (
    <ul className="checks small">
      {document.warnings.map(({ warning, field, line, at }) => (
        <li key={[warning, field, line, at].join()}>
          {field !== undefined && <b>{nameOf(field)}: </b>}
          {t.document.doubts[warning]}
          {line !== undefined &&
            at !== undefined &&
            ` ${format(t.document.where, { line: number(line), at: number(at) })}`}
        </li>
      ))}
    </ul>
  )
}

function useFieldName(): (name: string) => string {
  const { t } = useSay()
  const names: Partial<Record<string, string>> = t.document.fields
  return (name) => names[name] ?? name
}
