import type { signs as english } from '../en/signs.ts'
import type { Wide } from '../words.ts'

export const signs: Wide<typeof english> = {
  title: 'De signalen van mensenhandel',
  says: 'Eén signaal bewijst niets. Meerdere samen zijn een reden om hulp te vragen. Iemand kan een eigen paspoort en wat loon hebben en toch niet vrij zijn.',
  picture: 'De gekleurde figuur is degene die het overkomt.',
  sign: {
    papers: 'Iemand anders bewaart paspoort of papieren',
    leave: 'Mag niet weg, of alleen met iemand mee',
    speak: 'Een ander antwoordt in zijn of haar plaats',
    pay: 'Krijgt weinig of geen loon',
    debt: 'Werkt voor een schuld die nooit eindigt',
    hours: 'Zeer lange dagen, geen rustdag',
    sleep: 'Slaapt op het werk',
    promise: 'Het werk is niet wat beloofd was',
    phone: 'Geen telefoon, of die wordt gecontroleerd',
    hurt: 'Gewond of ziek, en geen dokter',
    watched: 'Altijd in de gaten gehouden',
    child:
      'Een kind dat werkt of bij volwassenen is die het beheersen: dwang is niet nodig om van mensenhandel te spreken',
  },
  doTitle: 'Wat u kunt doen',
  do: [
    'Nu gevaar? Bel het alarmnummer van het land.',
    'Spreek niemand aan en probeer niet zelf iemand te bevrijden.',
    'Onthoud plaats, tijd en wat u zag. Fotografeer geen mensen.',
    'Bel een nummer op de hulppagina. U hoeft uw naam niet te geven.',
  ],
  source: 'Op basis van gepubliceerde indicatoren (ILO, UNODC), in onze woorden.',
}
