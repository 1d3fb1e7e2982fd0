import { useMemo, useState } from 'react'
import { DataTable } from '../../design/data-table.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { Panel } from '../parts/panel.tsx'
import { CompareSheet } from './compare-sheet.tsx'
import { otherColumns, type OtherRoot } from './other-columns.tsx'

/** Roots of the other agencies: compared in person, or not yet. */
export function OtherAgencies({ keys }: { keys: KeysModel }) {
  const say = useSay()
  const { t } = say
  const [comparing, setComparing] = useState<OtherRoot>()
  const columns = useMemo(() => otherColumns(say, setComparing), [say])
  return (
    <Panel title={t.keysPage.others}>
      <p className="small text-2">{t.keysPage.othersNote}</p>
      {keys.others.length === 0 ? (
        <p className="small text-3">{t.keysPage.noOthers}</p>
      ) : (
        <div className="table-box keys-others">
          <DataTable
            caption={t.keysPage.othersSay}
            columns={columns}
            rows={keys.others}
            rowKey={({ agency }) => agency}
          />
        </div>
      )}
      {comparing && (
        <CompareSheet other={comparing} own={keys.root} onClose={() => setComparing(undefined)} />
      )}
    </Panel>
  )
}
