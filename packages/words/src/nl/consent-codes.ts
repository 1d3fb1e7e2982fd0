import type { consentCodes as english } from '../en/consent-codes.ts'
import type { Wide } from '../words.ts'

export const consentCodes: Wide<typeof english> = {
  consentPurpose: {
    interview: 'Gesprek',
    record: 'Bijhouden van een registratie',
    share: 'Gegevens doorgeven',
    evidence: 'Gebruik als bewijs',
    statistics: 'Cijfers zonder namen',
    contact_later: 'Contact achteraf',
    image: 'Beeld',
  },
  consentAnswer: {
    yes: 'Ja',
    no: 'Nee',
    later: 'Later',
    not_asked: 'Niet gevraagd',
  },
  consentGiver: {
    herself: 'De persoon zelf',
    guardian: 'Voogd',
    advocate: 'Onafhankelijke vertrouwenspersoon',
  },
  consentManner: {
    read_herself: 'Zelf gelezen',
    read_aloud: 'Voorgelezen',
    recording: 'Opname',
    pictures: 'Beelden',
  },
  dataKind: {
    name: 'Naam',
    contacts: 'Contactgegevens',
    documents: 'Documenten',
    health: 'Gezondheid',
    family: 'Familie',
    screening: 'Screening',
    needs: 'Behoeften',
    photograph: 'Foto',
    place: 'Plaats',
  },
  legalGround: {
    child_protection: 'Bescherming van een kind',
    danger_to_life: 'Levensgevaar',
  },
}
