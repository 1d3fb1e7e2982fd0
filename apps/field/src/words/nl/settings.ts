import type { settings as english } from '../en/settings.ts'
import type { SaidAs } from '../field-words.ts'

export const settings = {
  held: 'Hoe u het vasthoudt',
  heldSays: 'Licht, kant van de duim, mijn taal',
  herLanguage: 'Taal van ontmoete mensen',
  herLanguageSays: 'Elk gesprek begint ermee; daar kan een andere gekozen worden.',
  lock: 'Verbergen en vergrendelen',
  lockNow: 'Verbergt na {n} s. Termijn tot {until}',
  look: 'Hoe het eruitziet als het verborgen is',
  lookSays: 'Omrekenaar, rekenmachine of gewoon slot',
  looks: {
    converter: 'Omrekenaar van maten',
    calculator: 'Rekenmachine',
    plain: 'Gewoon slot',
  },
  lookFixed:
    'Geldt zodra het toestel weer opengaat. Een geïnstalleerde app houdt naam en pictogram tot ze opnieuw wordt geïnstalleerd.',
  holds: 'Wat dit toestel bevat',
  used: '{size} gebruikt',
  keyWaits: 'Kan nog niet verzegelen',
  colleagueSays: 'Een nieuw toestel uitnodigen met een code',
  forget: 'Alles vergeten',
  forgetSays: 'Eerst de sleutels, dan al het andere',
  hideAfter: 'Verbergt zonder aanraking na',
  hours: '{n} u',
  days: {
    one: '{n} dag',
    other: '{n} dagen',
  },
  lease: 'Het nummer opent het gedurende',
  leaseSays: 'Nu tot {until}. Daarna opent alleen de wachtzin het.',
  addPasskey: 'Ook openen met passkey',
  duress: 'Nummer bij dwang',
  duressSays:
    'Een tweede nummer. Het lijkt hetzelfde, opent een lege dag en vernietigt de sleutels: wat alleen hier staat is dan voorgoed weg.',
  duressSet: 'Er is er een. Het wordt nooit getoond.',
  duressNone: 'Er is er geen.',
  duressMake: 'Er een kiezen',
  duressOther: 'Een ander kiezen',
  duressEnd: 'Geen meer hebben',
  duressTitle: 'Een nummer bij dwang',
  duressLead:
    'Zes cijfers, niet uw eigen nummer. Oefen op een oefentoestel, nooit hier: hier vernietigt het.',
  duressKeep: 'Dit nummer bij dwang bewaren',
  sites: 'Locaties',
  people: 'Mensen van dit bezoek',
  services: 'Hulpdiensten',
  room: 'Gebruikte ruimte',
  free: 'Vrije ruimte',
  notTold: 'de browser zegt het niet',
  persisted: {
    granted: 'De browser beloofde dit te bewaren.',
    refused:
      'De browser beloofde niet dit te bewaren: hij kan het wissen als het toestel vol is. Verstuur vaak.',
    unknown: 'Of de browser dit bewaart, is niet bekend. Verstuur vaak.',
  },
  inIt: 'Erin, verzegeld',
  inItSays:
    'De locaties van vandaag, de mensen van dit bezoek in codes, namen alleen verzegeld, de hulpdiensten, formulieren die niet af zijn.',
  notInIt: 'Niet erin',
  notInItSays: 'Andere bezoeken, mensen van andere teams, levende beelden, namen in lijsten, wachtwoorden.',
  expires: {
    one: 'Wat de hub van mensen heeft, wordt hier {n} uur na de laatste aanraking vergeten.',
    other: 'Wat de hub van mensen heeft, wordt hier {n} uur na de laatste aanraking vergeten.',
  },
  forgetLead:
    'Eerst de sleutels, zodat niets meer te lezen is; dan al het andere. Het toestel is dan als nieuw.',
  forgetIt: 'Alles op dit toestel vergeten',
  forgetting: 'Bezig met vergeten',
  confirmFirst: 'Raak eerst de regel hierboven aan',
  goneForGood: 'Ze zijn dan voorgoed weg. Verstuur ze eerst als het kan.',
  allReceived: 'De hub heeft alles wat hier geschreven is.',
  iKnow: 'Ik weet dat dit niet ongedaan kan',
} satisfies SaidAs<typeof english>
