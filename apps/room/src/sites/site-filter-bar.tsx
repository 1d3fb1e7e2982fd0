import { siteKinds, siteStates, type SiteState } from '@libertad/domain'
import { useMemo, type ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { Segments } from '../design/segments.tsx'
import { useSay } from '../frame/say.tsx'
import type { SiteLine } from '../model/view-model.ts'
import type { useSiteFilters } from './use-site-filters.ts'

interface Props {
  /** Every site that this reader knows: gives the countries to choose from. */
  sites: readonly SiteLine[]
  counts: Record<SiteState, number>
  filtering: ReturnType<typeof useSiteFilters>
  /** What can be done here besides. */
  children?: ReactNode
}

/** State, kind, country, age, distance, need, and words: all of them together narrow the list. */
export function SiteFilterBar({ sites, counts, filtering, children }: Props) {
  const { t, country, compare } = useSay()
  const { filters, change, setText, clear, any } = filtering
  const countries = useMemo(
    () =>
      [...new Set(sites.map((site) => site.country))]
        .map((code) => ({ code, name: country(code) }))
        .sort((one, other) => compare(one.name, other.name)),
    [sites, country, compare],
  )
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const toggles = [
    { key: 'need', on: filters.needsAPerson, words: t.ui.needsAPerson },
    { key: 'old', on: filters.old, words: t.sites.olderThan },
    { key: 'far', on: filters.far, words: t.sites.farther },
  ]
  return (
    <>
      <div className="sites-bar">
        <Segments<SiteState | 'all'>
          label={t.sites.state}
          value={filters.state ?? 'all'}
          options={[
            { value: 'all', words: t.ui.all, count: all },
            ...siteStates.map((value) => ({ value, words: t.codes.siteState[value], count: counts[value] })),
          ]}
          onChange={(state) => change({ state: state === 'all' ? undefined : state })}
        />
        <label className="search sites-search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t.ui.search}
            placeholder={t.ui.search}
            value={filters.text ?? ''}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {children}
      </div>
      <div className="sites-bar sites-filters">
        <select
          className={filters.kind ? 'filter on' : 'filter'}
          aria-label={t.sites.kind}
          value={filters.kind ?? ''}
          onChange={(event) => change({ kind: event.target.value || undefined })}
        >
          <option value="">{`${t.sites.kind}: ${t.ui.any}`}</option>
          {siteKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.codes.siteKind[kind]}
            </option>
          ))}
        </select>
        <select
          className={filters.country ? 'filter on' : 'filter'}
          aria-label={t.sites.country}
          value={filters.country ?? ''}
          onChange={(event) => change({ country: event.target.value || undefined })}
        >
          <option value="">{`${t.sites.country}: ${t.ui.any}`}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {toggles.map(({ key, on, words }) => (
          <button
            key={key}
            type="button"
            className={on ? 'filter on' : 'filter'}
            aria-pressed={on === true}
            onClick={() => change({ [key]: on ? undefined : 'yes' })}
          >
            {words}
          </button>
        ))}
        {any && (
          <button
            type="button"
            className="filter sites-clear"
            aria-label={t.ui.clear}
            title={t.ui.clear}
            onClick={clear}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
    </>
  )
}
