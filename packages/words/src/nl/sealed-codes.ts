import type { sealedCodes as english } from '../en/sealed-codes.ts'
import type { Wide } from '../words.ts'

export const sealedCodes: Wide<typeof english> = {
  accessGround: {
    own_caseload: 'Eigen begeleiding',
    medical_care: 'Medische zorg',
    safety: 'Veiligheid van een persoon',
    referral: 'Doorverwijzing',
    court: 'Rechtbank',
    her_request: 'Op verzoek van de persoon',
  },
  sealedThing: {
    identity: 'Identiteit',
    note: 'Notitie',
    document: 'Document',
    photograph: 'Foto',
    safety_plan: 'Veiligheidsplan',
    calendar: 'Kalender',
    package: 'Pakket van een doorverwijzing',
  },
  keyChangeReason: {
    planned: 'Gepland',
    compromised: 'Iemand anders kan die gehad hebben',
    recovered: 'Herstel',
    member_left: 'Een lid is vertrokken',
  },
}
