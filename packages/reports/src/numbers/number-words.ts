import type { Language } from '../report.ts'

interface Words {
  /** Words below a hundred, folded, each with its number. */
  small: Record<string, number>
  /** Words that multiply what stands before. */
  scales: Record<string, number>
  /** Between two parts of a number. */
  and: string
  /** Words for a round number that is meant roughly (`trentaine`), and their plurals, which are no figure alone. */
  rough: Record<string, number>
  vague: RegExp
  /** Articles that are the number one too. */
  articles: string[]
}

const numbered = (words: string, from: number, step = 1) =>
  Object.fromEntries(words.split(' ').map((word, at) => [word, from + at * step]))

export const numberWords: Record<Language, Words> = {
  en: {
    small: {
      ...numbered(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
        1,
      ),
      ...numbered('sixteen seventeen eighteen nineteen', 16),
      ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    },
    scales: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
    and: 'and',
    rough: { dozen: 12, score: 20 },
    vague: /\b(?:several|many|a few|some)?\s*(?:dozens|scores|hundreds|thousands|tens of thousands)\b/,
    articles: ['a', 'an'],
  },
  es: {
    small: {
      ...numbered('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 2),
      ...numbered('dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres', 16),
      ...numbered('veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 24),
      ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
      ...numbered('doscientos trescientos cuatrocientos quinientos seiscientos', 200, 100),
      ...numbered('doscientas trescientas cuatrocientas quinientas seiscientas', 200, 100),
      ...numbered('setecientos ochocientos novecientos', 700, 100),
      ...numbered('setecientas ochocientas novecientas', 700, 100),
      ...{ cien: 100, ciento: 100, veintiun: 21, veintiuna: 21 },
    },
    scales: { mil: 1000, millon: 1e6, millones: 1e6 },
    and: 'y',
    rough: {
      decena: 10,
      docena: 12,
      quincena: 15,
      veintena: 20,
      treintena: 30,
      cincuentena: 50,
      centenar: 100,
      millar: 1000,
    },
    vague: /\b(?:varias|varios|unas|unos|algunas)?\s*(?:decenas|docenas|centenares|cientos|miles|millares)\b/,
    articles: ['un', 'una', 'uno'],
  },
  fr: {
    small: {
      ...numbered('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
      ...numbered('vingt trente quarante cinquante soixante', 20, 10),
    },
    scales: {
      cent: 100,
      cents: 100,
      mille: 1000,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
    },
    and: 'et',
    rough: {
      ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
      ...{ cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000 },
    },
    vague: /\b(?:plusieurs|quelques|des)?\s*(?:dizaines|douzaines|centaines|milliers)\b/,
    articles: ['un', 'une'],
  },
  pt: {
    small: {
      ...numbered('dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze', 2),
      ...numbered('dezesseis dezessete dezoito dezenove vinte', 16),
      ...{ duas: 2, quatorze: 14, dezasseis: 16, dezassete: 17, dezanove: 19, cem: 100, cento: 100 },
      ...numbered('trinta quarenta cinquenta sessenta setenta oitenta noventa', 30, 10),
      ...numbered('duzentos trezentos quatrocentos quinhentos seiscentos', 200, 100),
      ...numbered('duzentas trezentas quatrocentas quinhentas seiscentas', 200, 100),
      ...numbered('setecentos oitocentos novecentos', 700, 100),
      ...numbered('setecentas oitocentas novecentas', 700, 100),
    },
    scales: { mil: 1000, milhao: 1e6, milhoes: 1e6 },
    and: 'e',
    rough: { dezena: 10, duzia: 12, quinzena: 15, vintena: 20, trintena: 30, centena: 100, milhar: 1000 },
    vague: /\b(?:varias|varios|algumas)?\s*(?:dezenas|duzias|centenas|milhares)\b/,
    articles: ['um', 'uma'],
  },
}
