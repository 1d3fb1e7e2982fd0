import type { Words } from '../words.ts'
import { countingRefusals } from './counting-refusals.ts'
import { sealedRefusals } from './sealed-refusals.ts'
import { kept, nothing } from './what-was-kept.ts'

const again = 'Schrijf de vermelding opnieuw.'

/** In Dutch: what happened, what was kept, what to do. */
export const refusals: Words['refusals'] = {
  not_found: {
    happened: 'Hier is niets voor u.',
    kept: nothing,
    todo: 'Ga terug, of vraag aan wie u de link gaf of die voor uw rol bedoeld is.',
  },
  request_malformed: {
    happened: 'De server kon het verzondene niet lezen.',
    kept: nothing,
    todo: 'Laad de pagina opnieuw. Blijft het zo, geef uw beheerder dan de code hieronder.',
  },
  request_too_large: {
    happened: 'Er werd te veel tegelijk verzonden.',
    kept,
    todo: 'Het wordt in kleinere delen opnieuw verzonden. U hoeft niets te doen.',
  },
  request_unsigned: {
    happened: 'Het verzoek droeg de handtekening van dit apparaat niet.',
    kept: nothing,
    todo: 'Laad de pagina opnieuw in een ingeschreven browser.',
  },
  request_signature_wrong: {
    happened: 'De handtekening van dit apparaat klopte niet.',
    kept: nothing,
    todo: 'Laad de pagina opnieuw. Blijft het zo, vraag dan een nieuwe uitnodiging.',
  },
  request_clock_off: {
    happened: 'De klok van dit apparaat wijkt te veel af van die van de server.',
    kept: nothing,
    todo: 'Zet de klok van dit apparaat goed en probeer het opnieuw.',
  },
  request_replayed: {
    happened: 'Hetzelfde verzoek kwam twee keer aan.',
    kept: 'Het eerste telt.',
    todo: 'Niets. Kijk of uw wijziging er staat.',
  },
  https_needed: {
    happened: 'Dit adres is niet beveiligd, dus de browser geeft geen sleutel.',
    kept: nothing,
    todo: 'Open de server via https, of op de machine waarop hij draait. De handleiding zegt hoe.',
  },
  not_allowed: {
    happened: 'Uw rol mag dit niet doen.',
    kept: nothing,
    todo: 'Vraag het uw landverantwoordelijke of de coördinator.',
  },
  hub_not_empty: {
    happened: 'Deze server heeft zijn eerste coördinator al.',
    kept: nothing,
    todo: 'Vraag de coördinator om een uitnodiging.',
  },
  hub_is_demonstration: {
    happened: 'Op deze server staat een demonstratie. Echte gegevens gaan er niet in.',
    kept: nothing,
    todo: 'Start een lege server voor een echte operatie.',
  },
  hub_is_real: {
    happened: 'Op deze server staat een echte operatie. Een demonstratie gaat er niet in.',
    kept: nothing,
    todo: 'Start een andere server voor de demonstratie.',
  },
  founding_code_needed: {
    happened: 'De oprichtingscode ontbreekt of is onjuist.',
    kept: nothing,
    todo: 'Typ de code die de server toonde waar hij werd gestart.',
  },
  disk_full: {
    happened: 'De server heeft geen ruimte meer. Lezen gaat door.',
    kept,
    todo: 'Waarschuw de beheerder. Het wordt vanzelf verzonden zodra er ruimte is.',
  },
  hub_busy: {
    happened: 'De server is bezig.',
    kept,
    todo: 'Niets. Het wordt zo dadelijk opnieuw verzonden.',
  },
  hub_failed: {
    happened: 'De server kon dit niet afmaken.',
    kept,
    todo: 'Probeer het opnieuw. Blijft het zo, geef uw beheerder dan de code hieronder.',
  },
  hub_unreachable: {
    happened: 'De server antwoordt niet.',
    kept: 'Wat u ziet blijft staan, met de ouderdom erbij. Wat u schrijft is bewaard op dit apparaat.',
    todo: 'Werk door. Het wordt vanzelf verzonden wanneer de server antwoordt.',
  },
  device_not_enrolled: {
    happened: 'Deze browser is niet ingeschreven.',
    kept: nothing,
    todo: 'Open hier uw uitnodigingslink, of vraag er een aan uw landverantwoordelijke.',
  },
  device_revoked: {
    happened: 'Dit apparaat is ingetrokken. Het kan niet meer lezen of verzenden.',
    kept: 'Wat eerder ontvangen is, blijft geldig.',
    todo: 'Vraag uw landverantwoordelijke om een nieuwe uitnodiging.',
  },
  invitation_unknown: {
    happened: 'Deze uitnodiging is hier niet bekend.',
    kept: nothing,
    todo: 'Kijk of de hele link gekopieerd is, of vraag een nieuwe.',
  },
  invitation_used: {
    happened: 'Deze uitnodiging is al gebruikt. Elke werkt één keer.',
    kept: nothing,
    todo: 'Was u dit niet, waarschuw dan nu wie u uitnodigde. Vraag anders een nieuwe.',
  },
  invitation_expired: {
    happened: 'Deze uitnodiging is verlopen.',
    kept: nothing,
    todo: 'Vraag een nieuwe.',
  },
  invitation_proof_wrong: {
    happened: 'Deze link is beschadigd.',
    kept: nothing,
    todo: 'Kopieer de hele link, of vraag een nieuwe.',
  },
  parcel_malformed: {
    happened: 'Een pakket kon niet worden gelezen.',
    kept,
    todo: 'Laad de pagina opnieuw en verzend nog een keer.',
  },
  parcel_foreign: {
    happened: 'Een pakket hoort bij een andere operatie of een ander apparaat.',
    kept,
    todo: 'Open de operatie waarvoor het geschreven is.',
  },
  parcel_root_wrong: {
    happened: 'Een pakket komt niet overeen met zijn eigen zegel.',
    kept,
    todo: 'Verzend nog een keer. Blijft het zo, waarschuw dan uw beheerder.',
  },
  parcel_signature_wrong: {
    happened: 'De handtekening van het apparaat op een pakket klopte niet.',
    kept,
    todo: 'Waarschuw uw beheerder. Het apparaat heeft misschien een nieuwe uitnodiging nodig.',
  },
  parcel_actor_signature_wrong: {
    happened: 'De persoonlijke handtekening op een pakket klopte niet.',
    kept,
    todo: 'Meld u als uzelf aan op dit apparaat en verzend nog een keer.',
  },
  parcel_ahead: {
    happened: 'Eerdere pakketten ontbreken.',
    kept,
    todo: 'Die worden eerst verzonden. U hoeft niets te doen.',
  },
  parcel_forked: {
    happened: 'De keten van dit apparaat heeft twee einden, alsof het gekopieerd is.',
    kept,
    todo: 'Gebruik dit apparaat niet meer en waarschuw uw beheerder.',
  },
  entry_malformed: { happened: 'Een vermelding kon niet worden gelezen.', kept, todo: again },
  entry_foreign: {
    happened: 'Een vermelding hoort bij een ander apparaat.',
    kept,
    todo: 'Verzend de vermelding vanaf het apparaat waarop die geschreven is.',
  },
  entry_out_of_sequence: {
    happened: 'Een vermelding is niet de volgende van dit apparaat.',
    kept,
    todo: 'De vermelding wordt opnieuw verzonden, op de juiste plaats.',
  },
  entry_before_enrolment: {
    happened: 'Een vermelding draagt een datum van vóór de inschrijving van dit apparaat.',
    kept,
    todo: 'Controleer de klok van het apparaat en schrijf de vermelding opnieuw.',
  },
  body_missing: {
    happened: 'Een vermelding kwam zonder inhoud aan.',
    kept,
    todo: 'Verzend de vermelding nog een keer.',
  },
  body_hash_wrong: {
    happened: 'De inhoud van een vermelding komt niet overeen met de kop.',
    kept,
    todo: again,
  },
  body_wrong_shape: {
    happened: 'In een vermelding ontbreekt een veld of staat een veld dat niet mag.',
    kept,
    todo: 'Verbeter het veld en schrijf de vermelding opnieuw.',
  },
  body_not_coded: {
    happened: 'Een vermelding bevat vrije tekst waar alleen codes mogen.',
    kept,
    todo: 'Schrijf de vermelding opnieuw, met alleen codes.',
  },
  kind_ring_wrong: { happened: 'Een vermelding stond in de verkeerde ring.', kept, todo: again },
  kind_subject_wrong: { happened: 'Een vermelding past niet bij het onderwerp.', kept, todo: again },
  subject_unknown: {
    happened: 'Het onderwerp van de vermelding is hier niet bekend.',
    kept,
    todo: 'Wacht tot het er is en verzend dan nog een keer.',
  },
  subject_exists: {
    happened: 'Dit is al door iemand geopend.',
    kept,
    todo: 'Vul aan wat er staat.',
  },
  audience_wrong: {
    happened: 'Wie dit mag lezen, was niet goed ingesteld.',
    kept,
    todo: 'Kies opnieuw wie het mag lezen.',
  },
  audience_not_yours: {
    happened: 'U mag niet voor deze lezers schrijven.',
    kept,
    todo: 'Kies lezers van uw eigen dienst, of vraag het de eigenaar.',
  },
  handling_code_wrong: {
    happened: 'De behandelingscode past niet bij de lezers.',
    kept,
    todo: 'Kies opnieuw wie het mag lezen.',
  },
  agency_not_yours: {
    happened: 'U hoort niet bij deze dienst.',
    kept,
    todo: 'Schrijf het voor uw eigen dienst.',
  },
  role_may_not: {
    happened: 'Uw rol mag dit niet schrijven.',
    kept,
    todo: 'Vraag het iemand in uw land die dit wel mag.',
  },
  owner_only: {
    happened: 'Alleen de dienst die eigenaar is, mag dit wijzigen.',
    kept,
    todo: 'Vraag het de eigenaar.',
  },
  decision_needs_own_signature: {
    happened: 'Een besluit vraagt de eigen handtekening van de persoon.',
    kept,
    todo: 'Open uw eigen sleutel op dit apparaat en besluit opnieuw.',
  },
  last_coordinator: {
    happened: 'Dit is de laatste coördinator van de operatie.',
    kept: nothing,
    todo: 'Maak eerst iemand anders coördinator.',
  },
  role_may_not_give: {
    happened: 'U mag deze rol niet geven.',
    kept,
    todo: 'Vraag het de coördinator.',
  },
  ...sealedRefusals,
  ...countingRefusals,
}
