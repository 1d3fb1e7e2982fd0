import type { sealedCodes as english } from '../en/sealed-codes.ts'
import type { Wide } from '../words.ts'

export const sealedCodes: Wide<typeof english> = {
  accessGround: {
    own_caseload: 'Personnes suivies',
    medical_care: 'Soins médicaux',
    safety: 'Sécurité d’une personne',
    referral: 'Orientation',
    court: 'Justice',
    her_request: 'À la demande de la personne',
  },
  sealedThing: {
    identity: 'Identité',
    note: 'Note',
    document: 'Document',
    photograph: 'Photographie',
    safety_plan: 'Plan de sécurité',
    calendar: 'Calendrier',
    package: 'Dossier d’une orientation',
  },
  keyChangeReason: {
    planned: 'Changement prévu',
    compromised: 'Un tiers a pu y avoir accès',
    recovered: 'Récupération',
    member_left: 'Départ d’un membre',
  },
}
