import { isRefusal, type Content, type Refusal } from '@libertad/domain'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'

export type ConsentAsked = Omit<Content<'consent.recorded'>, 'handling' | 'reviewOn' | 'at'> & {
  /** Audience of the person it is about: consent is read by those who read her. */
  audience: string
  handling: Content<'consent.recorded'>['handling']
}

/** Writes down what she answered to one question. */
export async function recordConsent(
  ports: CaseworkPorts,
  { audience, handling, ...asked }: ConsentAsked,
): Promise<{ consent: string } | Refusal> {
  const written = await ports.participant.write({
    ...{ kind: 'consent.recorded', audience, agency: ports.agency },
    content: { handling, reviewOn: dayIn(ports, 365), at: instantOf(ports), ...asked },
  })
  return isRefusal(written) ? written : { consent: written.subject }
}
