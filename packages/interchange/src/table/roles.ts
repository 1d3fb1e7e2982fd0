import { bare } from '../values/read-value.ts'

/** What a column of somebody's list may tell of a person. */
export const roles = [
  'case_number',
  'full_name',
  'given_name',
  'family_name',
  'called_by',
  'sex',
  'age',
  'birth_date',
  'nationality',
  'received_on',
  'language',
  'telephone',
  'email',
  'document_number',
  'exploitation',
  'status',
  'decided_by',
  'exploited_in',
  'place',
  'latitude',
  'longitude',
  'note',
] as const
export type Role = (typeof roles)[number]

/** Headings in English, Spanish, French, Portuguese and Dutch, without blanks, marks and accents. */
const words: Record<Role, string> = {
  case_number:
    'case caseid caseno casenumber casenr caseref id no nr number personid victimid clientid recordid caso idcaso numerocaso numerodecaso expediente dossier numerodossier numerodedossier processo numerodoprocesso zaaknummer dossiernummer',
  full_name:
    'name fullname names nombre nombrecompleto nombreyapellido nombresyapellidos nom nomcomplet nometprenom nome nomecompleto naam volledigenaam victimname nombredelavictima',
  given_name:
    'firstname givenname givennames forename forenames nombres primernombre nombrepila prenom prenoms nomeproprio primeironome voornaam voornamen',
  family_name:
    'lastname surname familyname secondname apellido apellidos primerapellido nomdefamille nomfamille sobrenome apelido ultimonome achternaam familienaam',
  called_by: 'nickname alias aka calledby apodo surnom alcunha apelidado bijnaam roepnaam',
  sex: 'sex gender sexo genero sexe genre geslacht',
  age: 'age ageyears agegroup agerange ageband edad grupodeedad rangodeedad grupoetario rangoetario anosdeedad tranchedage groupedage idade faixaetaria leeftijd leeftijdsgroep leeftijdscategorie',
  birth_date:
    'birthdate dateofbirth dob birth born birthday fechadenacimiento fechanacimiento fnacimiento nacimiento datedenaissance naissance neele datadenascimento datanascimento nascimento geboortedatum geboren',
  nationality:
    'nationality citizenship countryoforigin origincountry origin countryofbirth nationalities nacionalidad paisdeorigen ciudadania nationalite paysdorigine citoyennete nacionalidade paisdeorigem cidadania nationaliteit landvanherkomst herkomst',
  received_on:
    'date registered registrationdate dateofregistration dateregistered interviewdate dateofinterview intakedate admissiondate referraldate datereceived received fecha fechaderegistro fechaderegistracion fechaingreso fechadeingreso fechaentrevista fechadeentrevista fechaatencion datedenregistrement dateentretien datedentretien dateaccueil datedaccueil dateentree datedentree data dataderegistro datadaentrevista datadeentrada dataentrevista datum registratiedatum intakedatum datumintake interviewdatum',
  language:
    'language languages mothertongue idioma idiomas lengua lenguamaterna langue languematernelle lingua linguamaterna taal moedertaal',
  telephone:
    'phone phonenumber telephone telephonenumber mobile mobilephone cell tel telefono celular movil numerodetelefono numerotelephone portable telefone telemovel telefoon telefoonnummer mobiel',
  email: 'email emailaddress mail correo correoelectronico courriel adresseemail emailadres',
  document_number:
    'passport passportno passportnumber idnumber identitynumber nationalid documentnumber document cedula dni pasaporte numerodedocumento documento numeropasaporte passeport numeropasseport cni piecedidentite passaporte rg cpf numerododocumento paspoort paspoortnummer identiteitsnummer documentnummer',
  exploitation:
    'exploitation typeofexploitation exploitationtype formofexploitation purpose purposeofexploitation explotacion tipodeexplotacion formadeexplotacion finalidad finalidaddeexplotacion typedexploitation formedexploitation finalite exploracao tipodeexploracao formadeexploracao finalidade uitbuiting typeuitbuiting soortuitbuiting vormvanuitbuiting',
  status:
    'status victimstatus traffickingstatus determination estatus estado condicion condiciondevictima situacion statut statutdevictime situacao statusslachtoffer slachtofferstatus',
  decided_by:
    'decidedby identifiedby decision authority identificadapor identificadopor autoridad identifiepar identifieepar autorite identificadopela autoridade geidentificeerddoor',
  exploited_in:
    'countryofexploitation exploitationcountry paisdeexplotacion paysdexploitation paisdeexploracao landvanuitbuiting',
  place:
    'place location site town city village district province state region address lugar localidad ciudad municipio provincia departamento direccion lieu ville commune localite adresse local cidade municipio estadoprovincia endereco plaats stad dorp adres locatie',
  latitude: 'latitude lat latitud breedtegraad y gpslatitude',
  longitude: 'longitude lon lng long longitud lengtegraad x gpslongitude',
  note: 'note notes remarks comments comment observations observaciones comentarios notas remarques commentaires observacoes comentarios opmerkingen notities details description descripcion descricao beschrijving',
}

const byWord = new Map<string, Role>()
for (const role of roles)
  for (const word of words[role].split(' ')) byWord.set(word, byWord.get(word) ?? role)

/** Words that stand around the one that tells: `Sexo de la víctima`, `Victim's age`. */
const around =
  /(?:ofthe|de|du|da|do|van|het|the)?(?:victim|victima|victime|vitima|slachtoffer|person|persona|personne|pessoa|persoon|client|cliente|beneficiary|beneficiaria|beneficiario|survivor|sobreviviente|interviewee)s?(?:s|de|du|da)?/

/** The role that a heading names, and how surely: exactly, or within other words. */
export function roleOfHeading(heading: string): { role: Role; sure: number } | undefined {
  const plain = bare(heading.replaceAll(/\([^)]*\)|[?¿:*]/g, ' '))
  const exact = byWord.get(plain) ?? byWord.get(plain.replace(/\d+$/, ''))
  if (exact) return { role: exact, sure: 1 }
  const without =
    byWord.get(plain.replace(around, '').replace(/^(?:el|la|le|a|o|de)?/, '')) ??
    byWord.get(plain.replace(around, ''))
  if (without) return { role: without, sure: 0.9 }
  const parts = heading
    .split(/[\s_\-./]+/)
    .map(bare)
    .filter((part) => part.length > 2)
  for (const part of parts) {
    const role = byWord.get(part)
    if (role && role !== 'case_number' && role !== 'received_on' && role !== 'place')
      return { role, sure: 0.6 }
  }
  return undefined
}
