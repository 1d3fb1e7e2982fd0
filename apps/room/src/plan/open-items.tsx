import type { ReadinessItem } from '@libertad/domain'
import { AgeStamp } from '../design/age-stamp.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { itemWords } from './item-words.ts'
import { openItems } from './readiness.ts'
import { haveNeed, ReadinessMark } from './readiness-mark.tsx'

interface Props {
  country: CountryPlan
  /** Present for the country's own lead: reports on an item. */
  onReport: ((item: ReadinessItem) => void) | undefined
}

/** What a country lacks, each with who said so and when. */
export function OpenItems({ country, onReport }: Props) {
  const say = useSay()
  const { t } = say
  const items = openItems(country)
  if (items.length === 0) return <p className="small text-2">{t.plan.nothingMissing}</p>
  return (
    <div className="stack">
      <h3 className="label">{t.plan.missingTitle}</h3>
      <ul className="open-items">
        {items.map(({ item, view }) => (
          <li key={item}>
            <ReadinessMark view={view} />
            <span>
              <strong className="medium">{itemWords(say, item)}</strong>
              <br />
              <span className="text-2">
                {view ? t.codes.readinessState[view.state] : t.plan.notReported}
                {view && haveNeed(say, view) && ` · ${haveNeed(say, view)}`}
              </span>
              {view && (
                <span className="open-item-said tiny text-3">
                  {view.actor} <AgeStamp since={view.at} />
                </span>
              )}
            </span>
            {onReport && (
              <button
                type="button"
                className="button quiet open-item-act"
                aria-label={`${t.plan.reportIt}: ${itemWords(say, item)}`}
                onClick={() => onReport(item)}
              >
                {t.plan.reportIt}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
