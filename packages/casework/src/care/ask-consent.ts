import { isRefusal, type Content, type Refusal } from '@libertad/domain'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'
import { stopWhatNoLongerHolds } from './withdraw.ts'

export type ConsentAsked = Omit<Content<'consent.recorded'>, 'handling' | 'reviewOn' | 'at'> & {
  /** Audience of the person it is about: consent is read by those who read her. */
  audience: string
  handling: Content<'consent.recorded'>['handling']
}

/** Writes down what she answered to one question. A no stops what an earlier yes had let go. */
export async function recordConsent(
  ports: CaseworkPorts,
  { audience, handling, ...asked }: ConsentAsked,
): Promise<{ consent: string } | Refusal> {
  const written = await ports.participant.write({
    ...{ kind: 'consent.recorded', audience, agency: ports.agency },
    content: { handling, reviewOn: dayIn(ports, 365), at: instantOf(ports), ...asked },
  })
  if (isRefusal(written)) return written
  if (asked.answer === 'no') {
    const stopped = await stopWhatNoLongerHolds(ports, asked.person)
    if (isRefusal(stopped)) return stopped
  }
  return { consent: written.subject }
}
