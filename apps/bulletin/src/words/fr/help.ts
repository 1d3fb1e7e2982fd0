import type { help as english } from '../en/help.ts'
import type { Wide } from '../words.ts'

export const help: Wide<typeof english> = {
  title: 'Trouver de l’aide',
  says: 'L’aide est gratuite. Vous n’avez pas à donner votre nom. Vous n’avez pas à parler à la police pour être aidé.',
  draft:
    'Page provisoire. Les numéros marqués « non confirmé » n’ont pas été confirmés par le bureau national de leur pays. D’ici là, cette page ne peut pas être publiée comme conseil.',
  country: 'Pays',
  number: 'Numéro',
  sure: 'Quelle certitude',
  none: 'Aucun numéro trouvé pour l’instant.',
  tooOld: 'Non montré : notre seule source date d’environ {year}.',
  sourceOf: 'Source de {date}',
  sourceUndated: 'Source sans date',
  seen: '{source} · vu le {day}, non confirmé',
  confirmed: 'Confirmé le {day}',
  confirmedSource: 'par le bureau national · première source : {source}',
  allDay: '24 heures sur 24',
  note: {
    women: 'pour les femmes',
    crisis: 'ligne de crise',
    general_emergency: 'numéro d’urgence général, pas une ligne contre la traite',
    crime_stoppers: 'Crime Stoppers, pas une ligne contre la traite',
  },
  silentTitle: 'Si vous ne pouvez pas parler',
  silent: [
    'Appelez et gardez le silence : certaines lignes posent des questions par oui ou non.',
    'Écrivez le numéro sur un papier, sans nom à côté.',
    'Demandez à une infirmière, un enseignant ou un prêtre d’appeler.',
  ],
}
