import { useDeferredValue, useMemo } from 'react'
import { Empty } from '../../design/empty.tsx'
import { Icon } from '../../design/icon.tsx'
import { RingBadge } from '../../design/ring-badge.tsx'
import { useMoment } from '../../frame/clock.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CareModel } from '../../model/care-model.ts'
import { sayPerson } from '../say-person.ts'
import { useCare, useCarePort } from '../use-care.ts'
import { VaultPanel } from '../vault/vault-panel.tsx'
import { Calendar } from './calendar.tsx'
import { CaseFilterBar } from './case-filter-bar.tsx'
import { CaseList } from './case-list.tsx'
import { byUrgency, filterCases, pressing } from './filter-cases.ts'
import { useCaseFilters } from './use-case-filters.ts'
import '../cases.css'

const minute = 60_000

/** The people in one's care, by what cannot wait; beside them the vault and what is due. */
export function CaseloadPage() {
  const care = useCare()
  const { t } = useSay()
  return care ? <Caseload care={care} /> : <Empty title={t.cases.empty} note={t.cases.notYours} />
}

function Caseload({ care }: { care: CareModel }) {
  const say = useSay()
  const { t, plural, format, number } = say
  const port = useCarePort()
  const now = Math.floor(useMoment() / minute) * minute
  const filtering = useCaseFilters()
  const { filters } = filtering
  // What is typed shows at once; the list follows when there is time.
  const text = useDeferredValue(filters.text ?? '')
  const named = care.cases.some(({ calledBy }) => calledBy !== undefined)
  const found = useMemo(
    () => new Set(text.trim() === '' ? [] : port.searchNames(text)),
    // oxlint-disable-next-line react/exhaustive-deps -- names are opened and closed with the model
    [port, text, care],
  )
  const sorted = useMemo(() => byUrgency(care.cases), [care.cases])
  const shown = useMemo(
    () =>
      filterCases(
        sorted,
        { ...filters, text },
        { now, named: found, wordsOf: (line) => sayPerson(say, line) },
      ),
    [sorted, filters, text, now, found, say],
  )
  const open = care.cases.filter(({ urgency }) => urgency !== 'closed').length
  const urgent = care.cases.filter(({ urgency }) => pressing.includes(urgency)).length
  const count = format(t.ui.shown, { shown: number(shown.length), total: number(care.cases.length) })
  return (
    <div className="cases-page">
      <section className="cases-main" aria-labelledby="cases-title">
        <header className="cases-head">
          <div>
            <h2 id="cases-title">{urgent === 0 ? t.cases.nobodyWaits : plural(t.cases.needYou, urgent)}</h2>
            <p className="small text-2">
              {plural(t.cases.inCare, open)} {t.cases.sorted}
            </p>
          </div>
          <span className="grow" />
          <RingBadge ring="case" />
        </header>
        <CaseFilterBar filtering={filtering} found={count} />
        <CaseList {...{ cases: shown, total: care.cases.length, calendar: care.calendar, now, named }} />
      </section>
      <aside className="cases-side">
        <VaultPanel vault={care.vault} named={named} />
        <Calendar lines={care.calendar} cases={care.cases} now={now} />
        <p className="note quiet cases-note">
          <Icon name="info" />
          <span>
            <strong className="medium">{t.cases.helpNeverDepends}</strong> {t.cases.helpNeverDependsWhy}
          </span>
        </p>
      </aside>
    </div>
  )
}
