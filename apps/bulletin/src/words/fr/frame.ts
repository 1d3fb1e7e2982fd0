import type { frame as english } from '../en/frame.ts'
import type { Wide } from '../words.ts'

export const frame: Wide<typeof english> = {
  demonstration:
    'Démonstration. Toutes les personnes et tous les chiffres de cette page sont inventés ; ce n’est pas le rapport d’une opération réelle.',
  unchecked: 'Traduction automatique, non relue par une personne de langue maternelle.',
  pages: 'Pages',
  languages: 'Langues',
  page: {
    index: 'Le communiqué',
    count: 'Comment nous comptons',
    signs: 'Les signes',
    help: 'Trouver de l’aide',
    jobs: 'Avant de partir',
    data: 'Données',
  },
  neutralTitle: 'Informations',
  leave: 'Quitter cette page',
  footer:
    'Libertad est un logiciel libre. Cette page ne pose aucun cookie, n’exécute aucun script et ne vous demande rien.',
  footerLeave:
    '« Quitter cette page » ouvre une page anodine, mais la visite reste dans l’historique de ce navigateur. Qui tient cet appareil peut la voir.',
  kitchen: {
    title: 'Mesures de cuisine',
    cup: 'Tasse',
    millilitres: 'Millilitres',
    note: 'Une cuillère à soupe fait 15 millilitres, une cuillère à café 5.',
  },
}
