import { interpreting } from '@libertad/domain'
import { Choices } from '../../design/choices.tsx'
import { useSay } from '../../frame/say.tsx'
import { useCodes } from '../../frame/use-codes.ts'
import type { Interpreting } from '../draft/screening-draft.ts'

/** How words pass between the two. */
export function InterpretingChoice(props: {
  chosen: Interpreting | null
  onChoose: (interpreting: Interpreting) => void
}) {
  const { t } = useSay()
  const codeName = useCodes()
  return (
    <Choices<Interpreting>
      label={t.screening.interpretingTitle}
      chosen={props.chosen ?? undefined}
      onChoose={props.onChoose}
      choices={interpreting.map((code) => ({ code, mine: codeName('interpreting', code) }))}
    />
  )
}
