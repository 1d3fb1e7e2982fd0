import type { SiteDetail } from '../../model/view-model.ts'

/** A made-up site about which nothing was written but its report. */
export function aSite(more: Partial<SiteDetail> = {}): SiteDetail {
  return {
    ...{ id: 's', code: 'GY-M13', kind: 'mine', state: 'lead', country: 'GY', placeName: 'Upper Puruni' },
    ...{ position: { latitude: 6.35, longitude: -59.1, precisionMetres: 250 }, hoursToReach: 5.5 },
    ...{ needsAPerson: false, zone: 'America/Guyana', ownerAgency: 'Police', handling: 'participants' },
    ...{ readers: { agencies: [] }, reviewOn: '2027-12-31', means: ['boat'], coverage: 'none', path: [] },
    ...{
      modus: [],
      visits: [],
      arrests: 0,
      arrestLines: [],
      seizures: [],
      checks: [],
      leads: [],
      versions: [],
    },
    ...more,
  }
}

/** A lead to it that nobody judged. */
export function aLead(
  id: string,
  more: Partial<SiteDetail['leads'][number]> = {},
): SiteDetail['leads'][number] {
  return { id, source: 'hotline', reliability: 'B', credibility: '3', needsAPerson: false, ...more }
}
