import type { Words } from '../words.ts'
import { countingRefusals } from './counting-refusals.ts'
import { sealedRefusals } from './sealed-refusals.ts'
import { kept, nothing } from './what-was-kept.ts'

const again = 'Écrivez-la de nouveau.'

/** In French: what happened, what was kept, what to do. */
export const refusals: Words['refusals'] = {
  not_found: {
    happened: 'Il n’y a rien ici pour vous.',
    kept: nothing,
    todo: 'Revenez en arrière, ou demandez à la personne qui vous a donné le lien s’il convient à votre rôle.',
  },
  request_malformed: {
    happened: 'Le serveur n’a pas pu lire ce qui a été envoyé.',
    kept: nothing,
    todo: 'Rechargez la page. Si cela persiste, donnez le code ci-dessous à votre administrateur.',
  },
  request_too_large: {
    happened: 'L’envoi était trop volumineux.',
    kept,
    todo: 'Il repart en parties plus petites. Vous n’avez rien à faire.',
  },
  request_unsigned: {
    happened: 'La demande ne portait pas la signature de cet appareil.',
    kept: nothing,
    todo: 'Rechargez la page sur un navigateur inscrit.',
  },
  request_signature_wrong: {
    happened: 'La signature de cet appareil n’était pas correcte.',
    kept: nothing,
    todo: 'Rechargez la page. Si cela persiste, demandez une nouvelle invitation.',
  },
  request_clock_off: {
    happened: 'L’horloge de cet appareil est trop éloignée de celle du serveur.',
    kept: nothing,
    todo: 'Réglez l’horloge de cet appareil, puis réessayez.',
  },
  request_replayed: {
    happened: 'La même demande est arrivée deux fois.',
    kept: 'La première compte.',
    todo: 'Rien. Vérifiez que votre modification est bien là.',
  },
  https_needed: {
    happened: 'Cette adresse n’est pas protégée ; le navigateur ne donne donc pas de clé.',
    kept: nothing,
    todo: 'Ouvrez le serveur en https, ou sur la machine où il tourne. Le guide explique comment.',
  },
  not_allowed: {
    happened: 'Votre rôle ne permet pas cela.',
    kept: nothing,
    todo: 'Adressez-vous à votre responsable pays ou au coordinateur.',
  },
  hub_not_empty: {
    happened: 'Ce serveur a déjà son premier coordinateur.',
    kept: nothing,
    todo: 'Demandez une invitation au coordinateur.',
  },
  hub_is_demonstration: {
    happened: 'Ce serveur contient une démonstration. Il n’accepte pas de données réelles.',
    kept: nothing,
    todo: 'Démarrez un serveur vide pour une opération réelle.',
  },
  hub_is_real: {
    happened: 'Ce serveur contient une opération réelle. Il n’accepte pas de démonstration.',
    kept: nothing,
    todo: 'Démarrez un autre serveur pour la démonstration.',
  },
  founding_code_needed: {
    happened: 'Le code de fondation manque ou est faux.',
    kept: nothing,
    todo: 'Saisissez le code que le serveur a affiché là où il a été démarré.',
  },
  disk_full: {
    happened: 'Le serveur n’a plus de place. La lecture reste possible.',
    kept,
    todo: 'Prévenez l’administrateur. L’envoi se fait tout seul dès qu’il y a de la place.',
  },
  hub_busy: {
    happened: 'Le serveur est occupé.',
    kept,
    todo: 'Rien. L’envoi reprend dans un instant.',
  },
  hub_failed: {
    happened: 'Le serveur n’a pas pu terminer.',
    kept,
    todo: 'Réessayez. Si cela persiste, donnez le code ci-dessous à votre administrateur.',
  },
  hub_unreachable: {
    happened: 'Le serveur ne répond pas.',
    kept: 'Ce que vous voyez reste, avec son âge. Ce que vous écrivez est conservé sur cet appareil.',
    todo: 'Continuez à travailler. L’envoi se fait tout seul quand le serveur répond.',
  },
  device_not_enrolled: {
    happened: 'Ce navigateur n’est pas inscrit.',
    kept: nothing,
    todo: 'Ouvrez ici votre lien d’invitation, ou demandez-en un à votre responsable pays.',
  },
  device_revoked: {
    happened: 'Cet appareil a été révoqué. Il ne peut plus lire ni envoyer.',
    kept: 'Ce qui a été reçu avant reste valable.',
    todo: 'Demandez une nouvelle invitation à votre responsable pays.',
  },
  invitation_unknown: {
    happened: 'Cette invitation n’est pas connue ici.',
    kept: nothing,
    todo: 'Vérifiez que le lien a été copié en entier, ou demandez-en un nouveau.',
  },
  invitation_used: {
    happened: 'Cette invitation a déjà servi. Chacune ne sert qu’une fois.',
    kept: nothing,
    todo: 'Si ce n’était pas vous, prévenez tout de suite la personne qui vous a invité. Sinon, demandez-en une nouvelle.',
  },
  invitation_expired: {
    happened: 'Cette invitation a expiré.',
    kept: nothing,
    todo: 'Demandez-en une nouvelle.',
  },
  invitation_proof_wrong: {
    happened: 'Ce lien est abîmé.',
    kept: nothing,
    todo: 'Copiez le lien en entier, ou demandez-en un nouveau.',
  },
  parcel_malformed: {
    happened: 'Un colis n’a pas pu être lu.',
    kept,
    todo: 'Rechargez la page et envoyez encore une fois.',
  },
  parcel_foreign: {
    happened: 'Un colis appartient à une autre opération ou à un autre appareil.',
    kept,
    todo: 'Ouvrez l’opération pour laquelle il a été écrit.',
  },
  parcel_root_wrong: {
    happened: 'Un colis ne correspond pas à son propre sceau.',
    kept,
    todo: 'Envoyez encore une fois. Si cela persiste, prévenez votre administrateur.',
  },
  parcel_signature_wrong: {
    happened: 'La signature de l’appareil sur un colis n’était pas correcte.',
    kept,
    todo: 'Prévenez votre administrateur. L’appareil a peut-être besoin d’une nouvelle invitation.',
  },
  parcel_actor_signature_wrong: {
    happened: 'La signature personnelle sur un colis n’était pas correcte.',
    kept,
    todo: 'Identifiez-vous en votre nom sur cet appareil et envoyez encore une fois.',
  },
  parcel_ahead: {
    happened: 'Des colis précédents manquent.',
    kept,
    todo: 'Ils partent d’abord. Vous n’avez rien à faire.',
  },
  parcel_forked: {
    happened: 'La chaîne de cet appareil a deux bouts, comme s’il avait été copié.',
    kept,
    todo: 'N’utilisez plus cet appareil et prévenez votre administrateur.',
  },
  entry_malformed: { happened: 'Une entrée n’a pas pu être lue.', kept, todo: again },
  entry_foreign: {
    happened: 'Une entrée appartient à un autre appareil.',
    kept,
    todo: 'Envoyez-la depuis l’appareil qui l’a écrite.',
  },
  entry_out_of_sequence: {
    happened: 'Une entrée n’est pas la suivante de cet appareil.',
    kept,
    todo: 'Elle est renvoyée à sa place.',
  },
  entry_before_enrolment: {
    happened: 'Une entrée porte une date antérieure à l’inscription de cet appareil.',
    kept,
    todo: 'Vérifiez l’horloge de l’appareil, puis écrivez-la de nouveau.',
  },
  body_missing: {
    happened: 'Une entrée est arrivée sans son contenu.',
    kept,
    todo: 'Envoyez-la encore une fois.',
  },
  body_hash_wrong: {
    happened: 'Le contenu d’une entrée ne correspond pas à son en-tête.',
    kept,
    todo: again,
  },
  body_wrong_shape: {
    happened: 'Un champ d’une entrée manque ou n’est pas admis.',
    kept,
    todo: 'Corrigez le champ et écrivez-la de nouveau.',
  },
  body_not_coded: {
    happened: 'Une entrée contient du texte libre là où seuls des codes sont admis.',
    kept,
    todo: 'Écrivez-la de nouveau, avec des codes seulement.',
  },
  kind_ring_wrong: { happened: 'Une entrée a été mise dans le mauvais anneau.', kept, todo: again },
  kind_subject_wrong: {
    happened: 'Une entrée ne convient pas à son objet.',
    kept,
    todo: again,
  },
  subject_unknown: {
    happened: 'L’objet de l’entrée n’est pas connu ici.',
    kept,
    todo: 'Attendez qu’il soit arrivé, puis envoyez encore une fois.',
  },
  subject_exists: {
    happened: 'Quelqu’un l’a déjà ouvert.',
    kept,
    todo: 'Complétez ce qui s’y trouve.',
  },
  audience_wrong: {
    happened: 'Les lecteurs n’ont pas été définis correctement.',
    kept,
    todo: 'Choisissez de nouveau qui peut lire ceci.',
  },
  audience_not_yours: {
    happened: 'Vous ne pouvez pas écrire pour ces lecteurs.',
    kept,
    todo: 'Choisissez des lecteurs de votre service, ou demandez au propriétaire.',
  },
  handling_code_wrong: {
    happened: 'Le code de traitement ne convient pas à ces lecteurs.',
    kept,
    todo: 'Choisissez de nouveau qui peut lire ceci.',
  },
  agency_not_yours: {
    happened: 'Vous n’appartenez pas à ce service.',
    kept,
    todo: 'Écrivez pour votre propre service.',
  },
  role_may_not: {
    happened: 'Votre rôle ne permet pas d’écrire ceci.',
    kept,
    todo: 'Adressez-vous, dans votre pays, à une personne qui le peut.',
  },
  owner_only: {
    happened: 'Seul le service propriétaire peut modifier ceci.',
    kept,
    todo: 'Demandez au propriétaire.',
  },
  decision_needs_own_signature: {
    happened: 'Une décision exige la signature de la personne elle-même.',
    kept,
    todo: 'Ouvrez votre propre clé sur cet appareil, puis décidez de nouveau.',
  },
  last_coordinator: {
    happened: 'C’est la dernière personne qui coordonne l’opération.',
    kept: nothing,
    todo: 'Donnez d’abord la coordination à quelqu’un d’autre.',
  },
  role_may_not_give: {
    happened: 'Vous ne pouvez pas donner ce rôle.',
    kept,
    todo: 'Adressez-vous au coordinateur.',
  },
  ...sealedRefusals,
  ...countingRefusals,
}
