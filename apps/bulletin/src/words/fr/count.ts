import type { count as english } from '../en/count.ts'
import type { Wide } from '../words.ts'

export const count: Wide<typeof english> = {
  title: 'Un être humain, un compte',
  says: 'La même femme peut être rencontrée dans une mine en avril puis à une frontière en mai, par deux organismes, sous deux orthographes. Ses organismes transforment son nom en un code que personne ne peut inverser. Le centre compare les codes et demande aux deux organismes : est-ce une seule personne ? Ils décident. Le centre ne voit jamais un nom.',
  range: 'Pourquoi c’est une fourchette',
  rangeSays: [
    'De certaines paires de rapports, personne n’a encore pu juger : une personne ou deux.',
    'Des personnes dont les rapports ne portent aucun code, nous savons seulement combien souvent d’autres ont été rencontrées deux fois.',
    'Au moins et au plus disent à quelle distance du meilleur compte le vrai nombre peut se trouver.',
  ],
  wordsTitle: 'Ce que veulent dire les mots',
  word: [
    ['Rencontrée', 'Une équipe a parlé avec une personne et l’a noté. Cela ne décide rien.'],
    [
      'Victime présumée',
      'Un agent nommé a trouvé des motifs raisonnables. La protection commence. Ce n’est pas le jugement d’un tribunal.',
    ],
    [
      'Victime identifiée',
      'L’organisme compétent du pays l’a décidé. Comptée parmi les présumées, jamais ajoutée à elles.',
    ],
    ['Arrêtée', 'Suspectée. Non coupable tant qu’un tribunal ne l’a pas dit.'],
    ['« Sauvée »', 'Nous ne comptons pas avec ce mot.'],
  ],
  hideTitle: 'Ce que nous masquons, et pourquoi',
  hideBelow:
    'Tout nombre de personnes de {from} à {to} : là où peu de gens vivent, il peut trahir quelqu’un.',
  hideSmall: 'Tout petit nombre de personnes : là où peu de gens vivent, il peut trahir quelqu’un.',
  hide: [
    'Un deuxième nombre dans la même ligne et la même colonne, pour que la soustraction ne rende pas le premier. Les deux se ressemblent.',
    'Les jours, les lieux précis et les cas précis : aucun tableau ne les contient.',
    'Chaque nouveau tableau est attaqué avec tous ceux déjà publiés ici, avant que deux personnes puissent le signer.',
  ],
  attack: {
    one: 'Dans le communiqué {number}, un nombre est masqué. La fourchette la plus étroite où un attaquant pourrait le placer compte {narrowest} valeurs.',
    other:
      'Dans le communiqué {number}, {n} nombres sont masqués. La fourchette la plus étroite où un attaquant pourrait en placer un compte {narrowest} valeurs.',
  },
  unknownTitle: 'Ce que nous ne savons pas',
  unknown:
    'Les personnes que nul n’a rencontrées. Les personnes qui n’ont pas voulu être comptées : certaines ont dit non et ne sont pas dans ces chiffres. Combien des personnes rencontrées seront identifiées à la fin.',
}
