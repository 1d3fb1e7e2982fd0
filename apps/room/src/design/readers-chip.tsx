import type { HandlingCode } from '@libertad/domain'
import { useSay } from '../frame/say.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'

/** The eye with the shortest true answer to "who can read this"; a click names the agencies. */
export function ReadersChip(props: {
  handling: HandlingCode
  agencies: string[]
  people?: number | undefined
}) {
  const { t, format, plural } = useSay()
  const words = t.codes.handling[props.handling]
  const shown = props.people === undefined ? words : `${words}, ${props.people}`
  return (
    <Popover
      className="reads"
      label={`${t.ui.who}: ${shown}`}
      button={
        <>
          <Icon name="eye" />
          {shown}
        </>
      }
    >
      <div className="stack">
        <strong className="medium">{t.ui.who}</strong>
        <p>{format(t.ui.handlingSays, { handling: words })}</p>
        {props.people !== undefined && <p>{plural(t.ui.readers, props.people)}</p>}
        <p className="text-2">
          {props.handling === 'participants'
            ? t.ui.everyParticipant
            : format(t.ui.agenciesCan, { agencies: props.agencies.join(', ') })}
        </p>
      </div>
    </Popover>
  )
}
