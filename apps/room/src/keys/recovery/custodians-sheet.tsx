import { useState } from 'react'
import { PickMany } from '../../form/pick-many.tsx'
import { toggled } from '../../form/toggled.ts'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { ActSheet } from '../parts/act-sheet.tsx'
import { useKeysModel } from '../use-keys-model.ts'

const fewest = 2

/** Chooses who holds shares of the root. Whoever holds the root itself is not among them. */
export function CustodiansSheet({ keys, onClose }: { keys: KeysModel; onClose: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const [chosen, setChosen] = useState<string[]>([])
  const may = keys.members.filter(
    ({ state, recipient }) => state === 'certified' && recipient !== keys.own?.recipient,
  )
  const people = new Map(may.map((member) => [member.person, member]))
  return (
    <ActSheet
      title={t.keysPage.choose}
      act={t.keysPage.chooseIt}
      ready={chosen.length >= fewest}
      run={() => care.keys.setCustodians(chosen)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.keysPage.custodiansSay}</p>
          <PickMany
            title={t.keysPage.custodians}
            items={[...people.values()].map(({ person, workName, roles }) => ({
              ...{ value: person, words: workName },
              under: roles.map((role) => t.codes.role[role]).join(', '),
            }))}
            chosen={chosen}
            wrong={tried && chosen.length < fewest ? t.keysPage.custodiansFew : undefined}
            onToggle={(person) => setChosen((before) => toggled(before, person))}
          />
        </>
      )}
    </ActSheet>
  )
}
