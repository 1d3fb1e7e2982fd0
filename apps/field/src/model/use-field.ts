import type { Refusal } from '@libertad/domain'
import { useCallback, useState } from 'react'
import { useDevice, useFrame } from '../frame/frame.tsx'
import type { FieldPort, FieldSnapshot } from './field-port.ts'
import type { FieldModel } from './view-model.ts'

/** The door of the open phone, and what it shows now; the component draws again when that changes. */
export function useField(): { port: FieldPort; model: FieldModel } {
  const { port } = useFrame()
  const { model } = useDevice() as FieldSnapshot
  if (!model) throw new Error('A screen of the open phone was drawn while it was closed.')
  return { port: port as FieldPort, model }
}

/**
 * A form's state. Each change is handed to the disk, sealed, and found again when the form is opened next; `refusal`
 * is there while the disk did not take it. It ends with the entry that it became; `beginAnew` empties a form that stays.
 */
export function useDraft<Value>(
  of: { id: string; screen: string; person?: string },
  begin: () => Value,
): { value: Value; set: (next: Value) => void; beginAnew: () => void; refusal: Refusal | undefined } {
  const { port } = useField()
  const { id, screen, person } = of
  const [value, setValue] = useState(() => (port.draft(id) as Value | undefined) ?? begin())
  const [refusal, setRefusal] = useState<Refusal>()
  const set = useCallback(
    (next: Value) => {
      setValue(next)
      void port
        .saveDraft({ ...{ id, screen, value: next }, ...(person !== undefined && { person }) })
        .then((answer) => setRefusal(answer.ok ? undefined : answer.refusal))
    },
    [port, id, screen, person],
  )
  return { value, set, beginAnew: () => setValue(begin()), refusal }
}
