import { erasureGrounds } from '@libertad/domain'
import { Icon } from '../../../design/icon.tsx'
import { PickMany } from '../../../form/pick-many.tsx'
import { PickOne } from '../../../form/pick-one.tsx'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { useCarePort } from '../../use-care.ts'
import { checked, useDeed } from '../../use-deed.ts'
import type { EraseDraft } from './step-drafts.ts'

/** Erases what is sealed about a person: keys go first, so that nobody opens it any more. It cannot be undone. */
export function EraseSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format } = useSay()
  const care = useCarePort()
  const writing = useDeed<EraseDraft, (typeof erasureGrounds)[number]>(
    { ground: '', sure: '' },
    ({ ground, sure }) =>
      checked(
        {
          ...(ground === '' ? { ground: 'choose' as const } : {}),
          ...(sure === '' ? { sure: 'needed' as const } : {}),
        },
        () => ground as (typeof erasureGrounds)[number],
      ),
    (ground) => care.erase(line.id, ground),
  )
  const { draft, change, wrong } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.erase }}
      title={format(t.oneCase.eraseTitle, { person: line.pseudonym })}
    >
      <p className="note warning">
        <Icon name="warn" />
        <span>{t.oneCase.eraseSays}</span>
      </p>
      <PickOne
        title={t.oneCase.ground}
        items={erasureGrounds.map((value) => ({ value, words: t.codes.erasureGround[value] }))}
        chosen={draft.ground}
        wrong={wrong('ground')}
        onChoose={(ground) => change({ ground })}
      />
      <PickMany
        title={t.oneCase.eraseSure}
        titleHidden
        items={[{ value: 'yes' as const, words: t.oneCase.eraseSure }]}
        chosen={draft.sure === 'yes' ? ['yes'] : []}
        wrong={wrong('sure')}
        onToggle={() => change({ sure: draft.sure === 'yes' ? '' : 'yes' })}
      />
    </WriteSheet>
  )
}
