import type { Random } from '../random.ts'

/** Area codes of the North American plan, whose 555-0100 to 555-0199 stand in fiction and ring nowhere. */
const northAmerican: Record<string, string[]> = {
  ...{ AG: ['268'], BB: ['246'], BS: ['242'], CA: ['416', '514'], DM: ['767'] },
  ...{ DO: ['809', '829', '849'], GD: ['473'], JM: ['876', '658'], KN: ['869'], LC: ['758'] },
  ...{ TC: ['649'], TT: ['868'], US: ['305', '407', '718'], VC: ['784'] },
}

/** Ranges that national regulators keep for plays: before what is drawn, and how many digits are. */
const dramatic: Record<string, [prefix: string, digits: number]> = {
  // Ofcom, numbers for use in drama: mobile.
  GB: ['+447700900', 3],
  // ARCEP, numbers for audiovisual works: mobile.
  FR: ['+3363998', 4],
}

/** Country codes of those whose regulators keep no such range. */
const countryCodes = new Map(
  [
    ...`
AF 93 AR 54 AW 297 BO 591 BR 55 BY 375 BZ 501 CL 56 CM 237 CN 86 CO 57 CU 53 CW 599 DZ 213 EC 593 EG 20
ES 34 GY 592 HK 852 HT 509 IN 91 IQ 964 IR 98 KG 996 KZ 7 LB 961 MA 212 MX 52 NG 234 NL 31 NP 977 PE 51
PT 351 PY 595 RU 7 SR 597 SY 963 TN 216 UA 380 UY 598 VE 58`.matchAll(/(\S+)\s+(\d+)/g),
  ].map(([, place, code]) => [place!, code!]),
)

/**
 * A number of a place (ISO 3166-1 alpha-2) that nobody can have, E.164: 555-01xx, a range kept for plays, or a
 * subscriber behind three noughts.
 */
export function fictionalNumber(random: Random, place: string): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('')
  const play = dramatic[place]
  if (play) return play[0] + digits(play[1])
  const country = countryCodes.get(place)
  // None of these countries gives out numbers that begin with three noughts.
  if (country && !northAmerican[place]) return `+${country}000555${digits(4)}`
  return `+1${random.pick(northAmerican[place] ?? northAmerican.US!)}55501${digits(2)}`
}
