import type { exploitations } from '@libertad/domain'
import type { CaseParts, CtdcRecord } from '@libertad/interchange'

type Exploitation = (typeof exploitations)[number]

/** Ticks of the data sets that say for what somebody was exploited, and our code. */
const exploitedBy: Record<string, Exploitation> = {
  isForcedLabour: 'forced_labour_or_services',
  isSexualExploit: 'sexual_exploitation',
  isOtherExploit: 'other',
  isForcedMarriage: 'forced_marriage',
  isForcedMilitary: 'other',
  isOrganRemoval: 'organ_removal',
  isSlaveryAndPractices: 'similar_to_slavery',
}

/** A coded record as a case: no name is in it, and what has no code of ours is sealed as it came. */
export function partsOfRecord(record: CtdcRecord): CaseParts {
  const { year, sex, ageBand, citizenship, countryOfExploitation, flags, texts, kept } = record
  const exploitation = Object.entries(exploitedBy).flatMap(([flag, code]) => (flags[flag] ? [code] : []))
  const said = {
    ...texts,
    ...kept,
    ...(year !== undefined && { yearOfRegistration: String(year) }),
    ...(countryOfExploitation !== undefined && { CountryOfExploitation: countryOfExploitation }),
    ...Object.fromEntries(Object.entries(flags).map(([name, is]) => [name, is ? '1' : '0'])),
  }
  return {
    coded: {
      ...{ sex: sex ?? 'not_asked', ageBand: ageBand ?? 'unknown' },
      ...(citizenship !== undefined && { nationality: citizenship }),
      ...{ exploitation: [...new Set(exploitation)], needs: [] },
    },
    identity: {
      ...{ family: '', given: '', calledBy: '', birthDate: '', asWritten: '', nationality: '' },
      ...{ languages: [], contacts: [], documents: [] },
    },
    consent: {},
    extension: {
      fields: {},
      kept: Object.fromEntries(Object.entries(said).map(([key, as]) => [key, { as }])),
      further: [],
    },
  }
}
