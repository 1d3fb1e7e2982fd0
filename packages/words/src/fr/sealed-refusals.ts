import type { sealedRefusals as english } from '../en/sealed-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const sealedRefusals: Wide<typeof english> = {
  sealed_missing: {
    happened: 'Une partie scellée n’est pas arrivée avec son entrée.',
    kept,
    todo: 'Envoyez les deux encore une fois, depuis l’appareil qui a scellé cette partie.',
  },
  sealed_wrong: {
    happened: 'Une partie scellée n’est pas celle qui a été signée.',
    kept,
    todo: 'Envoyez-la encore une fois. Si cela persiste, scellez-la de nouveau et prévenez votre administrateur.',
  },
  sealed_too_large: {
    happened: 'Une partie scellée est plus volumineuse que ce que le serveur admet.',
    kept,
    todo: 'Réduisez-la, par exemple avec une image plus petite, puis scellez-la de nouveau.',
  },
  basis_unknown: {
    happened:
      'Une orientation exige un consentement ou une base légale, et le serveur ne connaît pas celui qui est indiqué.',
    kept,
    todo: 'Envoyez d’abord le consentement ou la base légale, puis l’orientation encore une fois.',
  },
  basis_ended: {
    happened: 'Le consentement ou la base légale a été retiré ou a expiré.',
    kept,
    todo: 'Ne transmettez rien. Parlez avec la personne ; si elle le souhaite, demandez de nouveau.',
  },
  second_person_needed: {
    happened: 'Une deuxième personne doit donner son accord pour que ceci soit valable.',
    kept,
    todo: 'Demandez à une autre personne habilitée de donner son accord sur un autre appareil, puis envoyez encore une fois.',
  },
  reading_not_written_down: {
    happened: 'Un contenu scellé n’est remis qu’une fois consigné le motif de son ouverture.',
    kept: nothing,
    todo: 'Indiquez pourquoi vous l’ouvrez, puis réessayez.',
  },
  keys_missing: {
    happened: 'Des clés nécessaires manquent encore.',
    kept: nothing,
    todo: 'Demandez à la personne qui détient les clés de votre service de les préparer ou de les remettre à cet appareil. Si ce sont celles d’un autre service, adressez-vous à lui.',
  },
  root_not_confirmed: {
    happened: 'La clé racine de l’autre service n’est pas encore confirmée.',
    kept: nothing,
    todo: 'Comparez l’empreinte de la clé en personne avec quelqu’un de ce service, puis confirmez-la.',
  },
  root_changed: {
    happened: 'La clé racine d’un service a changé, et la nouvelle n’est pas encore reconnue.',
    kept: nothing,
    todo: 'Ne scellez rien pour ce service. Comparez l’empreinte de la nouvelle clé en personne, puis confirmez-la.',
  },
  not_for_your_keys: {
    happened: 'Ceci n’a pas été scellé pour vos clés.',
    kept: nothing,
    todo: 'Si vous en avez besoin pour votre travail, adressez-vous au service qui l’a scellé.',
  },
  seal_broken: {
    happened: 'Un contenu scellé ne s’ouvre pas : il a été endommagé ou modifié.',
    kept: nothing,
    todo: 'Ne vous y fiez pas. Donnez le code ci-dessous à votre administrateur.',
  },
}
