import { randomBytes, randomUUID } from 'node:crypto'
import { sealedHash } from '@libertad/protocol'
import { sha256 } from '@libertad/hub'
import { must, type Phone } from './people.ts'

/** What a phone brings back after a week without a network: people met, and a sealed photograph now and then. */
export const week = { entries: 200, photographs: 5, photograph: 150_000 }

const opening = { handling: 'own_agency', reviewOn: '2030-01-01' } as const

/** Writes a week into a phone that cannot reach its hub. The ciphertexts are chance: a hub cannot tell. */
export async function writeWeek({ participant, agency, audience }: Phone): Promise<void> {
  const every = week.entries / week.photographs
  for (let i = 1; i <= week.entries; i++) {
    const { subject } = must(
      await participant.write({
        ...{ kind: 'person_met.recorded', audience, agency },
        content: {
          ...{ ...opening, visit: randomUUID(), site: randomUUID(), country: 'GY', zone: 'America/Guyana' },
          ...{ metAt: '2018-04-05T14:02:11.000Z', sex: 'woman', ageBand: '21-23', nationality: 'VE' },
          ...{ exploitation: ['sexual_exploitation'], interviewedBefore: 'no' },
        },
      }),
    )
    if (i % every !== 0) continue
    const sealed = [randomBytes(1_800), randomBytes(week.photograph)].map((bytes) => new Uint8Array(bytes))
    const [key, content] = sealed.map((bytes) => sealedHash(sha256, bytes)) as [string, string]
    must(
      await participant.write({
        ...{ kind: 'sealed.written', audience, agency, sealed },
        content: { ...opening, thing: 'photograph', about: subject, key, content },
      }),
    )
  }
}
