import { dataKinds, type urgentNeeds } from '@libertad/domain'
import { Fragment, type ReactNode } from 'react'
import { readIdentity, readPaper, readPhotograph } from '../cases/sealed/read-content.ts'
import { usePaperSaid } from '../cases/sealed/use-paper-said.ts'
import { useSay } from '../frame/say.tsx'

type Need = (typeof urgentNeeds)[number]
type DataKind = (typeof dataKinds)[number]

/** What a package holds, kind by kind; of what this program cannot read it says so. */
export function PackageShown({ value }: { value: unknown }) {
  const { t, list, country, languageName } = useSay()
  const paperSaid = usePaperSaid()
  if (typeof value !== 'object' || value === null) return <p className="text-2">{t.sealed.unreadable}</p>
  const parts = value as Partial<Record<DataKind, unknown>>
  const needs = (codes: unknown) =>
    Array.isArray(codes) ? list(codes.map((code) => t.codes.urgentNeed[code as Need] ?? String(code))) : ''
  const say = (kind: DataKind, part: unknown): ReactNode => {
    const fields = (part ?? {}) as Record<string, unknown>
    switch (kind) {
      case 'name': {
        const who = readIdentity(part)
        return who && [who.calledBy, who.given].filter(Boolean).join(' · ')
      }
      case 'contacts':
        return readIdentity({ contacts: part })?.contacts.map(({ value }) => <div key={value}>{value}</div>)
      case 'documents':
        return (Array.isArray(part) ? part : []).map((one) => {
          const paper = readPaper(one)
          const words = paper && paperSaid(paper)
          return <div key={words}>{words}</div>
        })
      case 'needs': {
        const spoken = Array.isArray(fields.languages) ? fields.languages.map(String) : []
        return [needs(fields.needs), list(spoken.map(languageName))].filter(Boolean).join(' · ')
      }
      case 'health':
        return needs(part)
      case 'place':
        return typeof fields.country === 'string' ? country(fields.country) : undefined
      case 'photograph': {
        const address = readPhotograph(part)
        return address && <img className="sealed-photograph" src={address} alt={t.sealed.photograph} />
      }
      case 'screening': {
        const result = (fields.proposal as { result?: string } | undefined)?.result ?? ''
        return (t.codes.proposalResult as Record<string, string>)[result]
      }
      case 'family':
        return undefined
    }
  }
  return (
    <dl className="pairs">
      {dataKinds
        .filter((kind) => parts[kind] !== undefined)
        .map((kind) => (
          <Fragment key={kind}>
            <dt>{t.codes.dataKind[kind]}</dt>
            <dd className="medium">{say(kind, parts[kind]) || t.sealed.unreadable}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
