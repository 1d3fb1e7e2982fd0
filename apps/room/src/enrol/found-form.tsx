import { agencyTypes } from '@libertad/domain'
import { useMemo } from 'react'
import { countryCodes } from '../design/countries.ts'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { longest } from './check-found.ts'
import { ChoiceField, DayField, TextField } from './found-fields.tsx'
import { KeyNote } from './key-note.tsx'
import { useFoundDraft } from './use-found-draft.ts'

/** Asks for everything the first entry of a journal needs. */
export function FoundForm() {
  const { t, country, compare } = useSay()
  const port = usePort()
  const codeNeeded = useRoom().rights.foundingCodeNeeded === true
  const wish = useWish<undefined>()
  const sending = wish.state === 'sending'
  const forming = useFoundDraft(codeNeeded, (found) => {
    if (!sending) void wish.run(() => port.found(found))
  })
  const countries = useMemo(
    () =>
      countryCodes
        .map((code) => ({ code, name: country(code) }))
        .sort((one, other) => compare(one.name, other.name)),
    [country, compare],
  )
  const zones = forming.zones.map((code) => ({ code, name: code.replaceAll('_', ' ') }))
  const types = agencyTypes.map((code) => ({ code, name: t.codes.agencyType[code] }))
  const { enrol } = t
  return (
    <form className="enrol-fields" noValidate onSubmit={forming.send}>
      <TextField forming={forming} field="operation" label={enrol.operationName} longest={longest.name} />
      <div className="enrol-pair">
        <DayField forming={forming} field="firstDay" label={enrol.firstDay} />
        <DayField forming={forming} field="lastDay" label={enrol.lastDay} />
      </div>
      <ChoiceField forming={forming} field="zone" label={enrol.zone} options={zones} />
      <TextField forming={forming} field="agency" label={enrol.agency} longest={longest.name} />
      <div className="enrol-pair">
        <ChoiceField forming={forming} field="agencyType" label={enrol.agencyType} options={types} />
        <ChoiceField forming={forming} field="country" label={enrol.country} options={countries} />
      </div>
      <TextField
        forming={forming}
        field="workName"
        label={enrol.workName}
        longest={longest.workName}
        hint={enrol.workNameHint}
      />
      {codeNeeded && (
        <TextField
          forming={forming}
          field="code"
          label={enrol.code}
          longest={longest.code}
          hint={enrol.codeHint}
        />
      )}
      <KeyNote />
      <button type="submit" className="button primary" aria-disabled={sending}>
        <Icon name="key" />
        {sending ? enrol.enrolling : enrol.found}
      </button>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </form>
  )
}
