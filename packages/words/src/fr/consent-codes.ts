import type { consentCodes as english } from '../en/consent-codes.ts'
import type { Wide } from '../words.ts'

export const consentCodes: Wide<typeof english> = {
  consentPurpose: {
    interview: 'Entretien',
    record: 'Tenue d’une fiche',
    share: 'Transmission de données',
    evidence: 'Utilisation comme preuve',
    statistics: 'Chiffres sans noms',
    contact_later: 'Contact par la suite',
    image: 'Image',
  },
  consentAnswer: {
    yes: 'Oui',
    no: 'Non',
    later: 'Plus tard',
    not_asked: 'Non demandé',
  },
  consentGiver: {
    herself: 'La personne elle-même',
    guardian: 'Tuteur',
    advocate: 'Accompagnant indépendant',
  },
  consentManner: {
    read_herself: 'Lu par la personne',
    read_aloud: 'Lu à voix haute',
    recording: 'Enregistrement',
    pictures: 'Images',
  },
  dataKind: {
    name: 'Nom',
    contacts: 'Coordonnées',
    documents: 'Documents',
    health: 'Santé',
    family: 'Famille',
    screening: 'Repérage',
    needs: 'Besoins',
    photograph: 'Photographie',
    place: 'Lieu',
  },
  legalGround: {
    child_protection: 'Protection d’un enfant',
    danger_to_life: 'Danger pour la vie',
  },
}
