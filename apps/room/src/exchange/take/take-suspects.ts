import { ageBands, refuse, sexes, suspectRoles } from '@libertad/domain'
import type { SuspectItem } from '../read/understood.ts'
import { inTurn, type RowOutcome, type TakingPorts } from './taking.ts'

/** Takes a suspect in as codes; what the file says of who it is, is sealed for one's own agency. */
export async function takeSuspect(
  { suspect, prose, tooLong }: SuspectItem,
  subject: string,
  { exchange, care, write }: TakingPorts,
): Promise<RowOutcome> {
  if (tooLong) return { ok: false, refusal: refuse('sealed_too_large') }
  const roles = suspectRoles.filter((role) => suspect.roles.includes(role))
  return inTurn([
    !exchange.isHere(subject) &&
      (() =>
        write({
          ...{ kind: 'suspect.recorded', subject },
          content: {
            sex: sexes.find((one) => one === suspect.sex) ?? 'not_asked',
            ageBand: ageBands.find((one) => one === suspect.ageBand) ?? 'unknown',
            ...{ roles: roles.length > 0 ? roles : ['unknown'], sites: [] },
          },
        })),
    !exchange.sealedAbout(subject).includes('note') &&
      (() => care.seal({ thing: 'note', about: subject, value: { text: prose, language: '' } })),
  ])
}
