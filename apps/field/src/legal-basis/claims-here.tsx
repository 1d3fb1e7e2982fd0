import { legalBasisHolds, type LegalBasis } from '@libertad/domain'
import { useRecipientName } from '../consent/use-recipient-name.ts'
import { Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'

/** What was claimed about this person, and whether a second person stands for it. */
export function ClaimsHere({ person }: { person: PersonOnSite }) {
  const { t, format, dayAndTime, list } = useSay()
  const { port } = useField()
  const code = useCodes()
  const nameOf = useRecipientName()
  if (person.bases.length === 0) return null
  const now = new Date(port.journalNow()).toISOString()
  const stateOf = (basis: LegalBasis) => {
    if (legalBasisHolds(basis, now)) return 'holds'
    if (basis.seconded?.value === false) return 'refused'
    return now > basis.until ? 'over' : 'waits'
  }
  return (
    <Lines>
      {person.bases.map((basis) => {
        const state = stateOf(basis)
        return (
          <Line
            key={basis.id}
            says={`${code('legalGround', basis.ground)} · ${nameOf(basis.recipient)}`}
            detail={[
              list(basis.kinds.map((kind) => code('dataKind', kind))),
              format(t.legalBasis.until, { until: dayAndTime(basis.until) }),
            ].join(' · ')}
            mark={
              <Chip
                {...(state === 'holds' ? { tone: 'positive' } : state === 'waits' ? { tone: 'warning' } : {})}
              >
                {t.legalBasis.states[state]}
              </Chip>
            }
          />
        )
      })}
    </Lines>
  )
}
