import { useMemo, useState } from 'react'
import { DataTable } from '../../design/data-table.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel, MemberLine } from '../../model/care-model.ts'
import { Panel } from '../parts/panel.tsx'
import { EndKeySheet } from './end-key-sheet.tsx'
import { memberColumns } from './member-columns.tsx'

/** Keys of members: who reads, since when, and what could have been read. */
export function Members({ keys }: { keys: KeysModel }) {
  const say = useSay()
  const { t } = say
  const [ending, setEnding] = useState<MemberLine>()
  const columns = useMemo(
    () => memberColumns(say, keys.root.held ? setEnding : undefined),
    [say, keys.root.held],
  )
  return (
    <Panel title={t.keysPage.members}>
      {keys.members.length === 0 ? (
        <p className="small text-3">{t.keysPage.noMembers}</p>
      ) : (
        <div className="table-box">
          <DataTable
            caption={t.keysPage.membersSay}
            columns={columns}
            rows={keys.members}
            rowKey={({ person, recipient }) => `${person} ${recipient}`}
          />
        </div>
      )}
      <p className="tiny text-3">{t.keysPage.couldReadSays}</p>
      {ending && <EndKeySheet member={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  )
}
