import type { sealedRefusals as english } from '../en/sealed-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const sealedRefusals: Wide<typeof english> = {
  sealed_missing: {
    happened: 'Een verzegeld deel kwam niet met de vermelding mee.',
    kept,
    todo: 'Verzend beide nog een keer, vanaf het apparaat dat het verzegelde.',
  },
  sealed_wrong: {
    happened: 'Een verzegeld deel is niet het deel dat is ondertekend.',
    kept,
    todo: 'Verzend het nog een keer. Blijft het zo, verzegel het dan opnieuw en waarschuw uw beheerder.',
  },
  sealed_too_large: {
    happened: 'Een verzegeld deel is groter dan de server aanneemt.',
    kept,
    todo: 'Maak het kleiner, bijvoorbeeld met een kleinere foto, en verzegel het opnieuw.',
  },
  basis_unknown: {
    happened:
      'Een doorverwijzing vraagt toestemming of een wettelijke grondslag, en de server kent deze niet.',
    kept,
    todo: 'Verzend eerst de toestemming of de grondslag, en dan de doorverwijzing nog een keer.',
  },
  basis_ended: {
    happened: 'De toestemming of de grondslag hiervoor is ingetrokken of verlopen.',
    kept,
    todo: 'Geef niets door. Praat met de persoon; als die het wil, vraag dan opnieuw.',
  },
  second_person_needed: {
    happened: 'Een tweede persoon moet instemmen voordat dit geldt.',
    kept,
    todo: 'Vraag een bevoegde collega om op een ander apparaat in te stemmen, en verzend dan nog een keer.',
  },
  reading_not_written_down: {
    happened: 'Verzegelde inhoud wordt pas gegeven als de grond voor het openen is vastgelegd.',
    kept: nothing,
    todo: 'Geef aan waarom u het opent en probeer het opnieuw.',
  },
  keys_missing: {
    happened: 'Sleutels die hiervoor nodig zijn, zijn er nog niet.',
    kept: nothing,
    todo: 'Vraag wie de sleutels van uw dienst beheert om ze klaar te maken of aan dit apparaat te geven. Zijn ze van een andere dienst, vraag het dan daar.',
  },
  root_not_confirmed: {
    happened: 'De hoofdsleutel van de andere dienst is nog niet bevestigd.',
    kept: nothing,
    todo: 'Vergelijk de vingerafdruk van de sleutel persoonlijk met iemand van die dienst en bevestig hem.',
  },
  root_changed: {
    happened: 'De hoofdsleutel van een dienst is gewijzigd, en de nieuwe wordt nog niet vertrouwd.',
    kept: nothing,
    todo: 'Verzegel niets voor die dienst. Vergelijk de vingerafdruk van de nieuwe sleutel persoonlijk en bevestig hem.',
  },
  not_for_your_keys: {
    happened: 'Dit is niet voor uw sleutels verzegeld.',
    kept: nothing,
    todo: 'Hebt u het nodig voor uw werk, vraag het dan de dienst die het verzegelde.',
  },
  seal_broken: {
    happened: 'Verzegelde inhoud gaat niet open: die is beschadigd of gewijzigd.',
    kept: nothing,
    todo: 'Vertrouw er niet op. Geef uw beheerder de code hieronder.',
  },
}
