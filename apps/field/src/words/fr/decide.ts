export const decide = {
  decision: 'décision',
  title: 'Que constatez-vous ?',
  lead: 'Votre nom est dessous, pas celui de l’application. La protection commence avec « présumée » et n’attend pas de preuve.',
  detail: {
    presumed: 'motifs raisonnables ; l’aide et le délai de réflexion commencent',
    identified: 'revient à l’organisme compétent du pays',
    not_victim: 'peut être rouvert',
    unknown: 'rester en contact, redemander ailleurs',
  },
  differs: 'C’est un autre constat que celui suggéré. C’est permis, et gardé.',
  because: 'Parce que',
  under: 'Selon la loi : {country}',
  palermo: 'Protocole de Palerme, article 3',
  by: 'Par',
  as: 'Comme',
  agency: 'Organisme',
  notASuspect:
    'Dès maintenant, pas suspecte de ce qu’on a forcé la personne à faire. Le changer demande un procureur, nommé.',
  sign: 'Signer : {finding}',
  missing: { status: 'Choisissez un constat', reasons: 'Choisissez un motif', law: 'Choisissez la loi' },
  notYours: 'Votre rôle ne décide pas de cela',
}
