import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CounterName } from '../model/view-model.ts'

interface Props {
  className?: string
  label?: string
  children: ReactNode
}

/** To everything known about one site. */
export function SiteLink({ id, className, label, children }: Props & { id: string }) {
  return (
    <Link
      to={'/sites/$site' as string}
      params={{ site: id } as never}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  )
}

/** To the entries that make a figure, or those of a site or a country. */
export function EntriesLink(props: Props & { counter?: CounterName; site?: string; country?: string }) {
  const { counter, site, country, className, label, children } = props
  return (
    <Link
      to={'/entries' as string}
      search={{ counter, site, country } as never}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  )
}

/** To a country's row of the plan. */
export function PlanLink({ country, className, label, children }: Props & { country: string }) {
  return (
    <Link to={'/plan' as string} search={{ country } as never} className={className} aria-label={label}>
      {children}
    </Link>
  )
}

/**
 * What the page's address says after `?`: choices made of codes and random ids only, so that a link can be sent and
 * the browser's back button undoes a choice. Nothing that somebody typed goes there.
 */
export function useAddress() {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const change = (changes: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: { ...search, ...changes } as never, replace: true })
  return { search, change }
}

/** Goes to a page by its path, for keys and the palette. */
export function useGo() {
  const navigate = useNavigate()
  return (path: string) => void navigate({ to: path })
}
