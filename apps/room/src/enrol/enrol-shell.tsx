import type { Role } from '@libertad/domain'
import type { ReactNode } from 'react'
import { BrandMark } from '../design/brand-mark.tsx'
import { useSay } from '../frame/say.tsx'
import { ModeMark } from './mode-mark.tsx'
import { RolesPanel } from './roles-panel.tsx'
import './enrol.css'

interface Props {
  title: string
  lead?: string
  own?: readonly Role[]
  children: ReactNode
}

/** What stands before the operation: on one side what to do here, on the other who sees what. */
export function EnrolShell({ title, lead, own, children }: Props) {
  const { t } = useSay()
  return (
    <main className="enrol">
      <div className="enrol-act">
        <p className="enrol-brand">
          <BrandMark size={34} />
          {t.name}
        </p>
        <div className="enrol-form">
          <div className="stack">
            <h1>{title}</h1>
            {lead && <p className="text-2">{lead}</p>}
          </div>
          {children}
        </div>
        <ModeMark />
      </div>
      <RolesPanel own={own} />
    </main>
  )
}
