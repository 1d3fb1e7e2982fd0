import type { dataKinds } from '@libertad/domain'
import type { Random } from '../../random.ts'
import { hour } from '../planned-site.ts'
import { iso, openedAt, writing, type Step } from '../step.ts'
import { heardBy, type Care } from './care.ts'
import { leadOf } from './lead-of.ts'

const kinds: (typeof dataKinds)[number][] = ['name', 'needs', 'health']

/** A child's protection without anybody who could consent: an officer claims it, the agency's lead agrees on another device. */
export function claimSteps(care: Care, random: Random) {
  const { met } = care
  const basis = random.uuid()
  const place = { audience: met.team.audience, agency: met.team.agency.id }
  const at = heardBy(care) + 0.1 * hour
  const agreedAt = at + (0.3 + random.float()) * hour
  const claim = writing('legal_basis.claimed', basis, place, {
    ...openedAt(at, 'own_agency'),
    ...{ person: met.person, ground: 'child_protection', law: 'national_1', recipient: met.country.ngo.id },
    ...{ kinds, at: iso(at), until: iso(at + 48 * hour) },
  })
  const agrees = writing('legal_basis.seconded', basis, place, { agrees: true })
  const steps: Step[] = [
    { at, device: met.sealer.device, writes: [claim], sends: true },
    { at: agreedAt, device: leadOf(met).device, writes: [agrees], sends: true },
  ]
  return { basis, kinds, steps, agreedAt }
}
