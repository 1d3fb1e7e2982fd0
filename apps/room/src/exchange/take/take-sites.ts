import { refuse, type HandlingCode } from '@libertad/domain'
import type { PlannedSite } from './plan-sites.ts'
import { inTurn, type RowOutcome, type TakingPorts } from './taking.ts'

/** Bytes of prose that one seal holds. */
const sealHolds = 250_000

/** Reports a place, as far as it is not known yet; free text about it is sealed where the vault is open. */
export async function takeSite(
  { item, kind, country, zone, code, placeName, known, prose }: PlannedSite,
  { handling, seals, language }: { handling: HandlingCode; seals: boolean; language: string },
  { exchange, care, write }: TakingPorts,
): Promise<RowOutcome> {
  const { position, hoursToReach, means, coverage } = item.site
  if (new TextEncoder().encode(prose).length > sealHolds)
    return { ok: false, refusal: refuse('sealed_too_large') }
  let subject = known
  return inTurn([
    known === undefined &&
      (async () => {
        const outcome = await write({
          kind: 'site.reported',
          content: {
            ...{ kind, country, zone, code, placeName, handling },
            ...(position && {
              position: { ...position, precisionMetres: Math.ceil(position.precisionMetres) },
            }),
            ...(hoursToReach !== undefined && { hoursToReach }),
            ...(means && { means }),
            ...(coverage && { coverage }),
          },
        })
        if (outcome.ok) subject = outcome.value.subject
        return outcome
      }),
    seals &&
      prose !== '' &&
      (known === undefined || !exchange.sealedAbout(known).includes('note')) &&
      (() => care.seal({ thing: 'note', about: subject!, value: { text: prose, language } })),
  ])
}
