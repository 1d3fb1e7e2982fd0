import { sha256 } from '@libertad/browser'
import { everydayNames, type EverydayPicture } from '../../design/everyday-pictures.ts'

/** How many people can have numbers of their own on one visit. */
export const mostNumbers = 99

export interface PersonTag {
  number: number
  picture: EverydayPicture
}

/**
 * Number and everyday picture of somebody met: both follow from her random id and the visit, so that every phone that
 * knows of her shows the same, and no list of them is kept anywhere.
 */
export function personTag(person: string, visit: string): PersonTag {
  const [a, b, c, d] = sha256(new TextEncoder().encode(`person tag\n${visit}\n${person}`))
  return {
    number: 1 + ((a! * 256 + b!) % mostNumbers),
    picture: everydayNames[(c! * 256 + d!) % everydayNames.length]!,
  }
}

/** Tries before a number that is taken is given all the same: two phones that cannot talk may do so too. */
const mostTries = 20_000

/**
 * An id for the next person of a visit, drawn until it means the lowest number that is free and a picture that nobody
 * has: 11 bits of 122 go for it.
 */
export function idForNext(visit: string, taken: PersonTag[], uuid: () => string): string {
  const numbers = new Set(taken.map(({ number }) => number))
  const pictures = new Set(taken.map(({ picture }) => picture))
  const wanted = Array.from({ length: mostNumbers }, (_, at) => at + 1).find((one) => !numbers.has(one))
  const picturesLeft = pictures.size < everydayNames.length
  let id = uuid()
  for (let tries = 0; tries < mostTries; tries++) {
    const { number, picture } = personTag(id, visit)
    if ((wanted === undefined || number === wanted) && !(picturesLeft && pictures.has(picture))) return id
    id = uuid()
  }
  return id
}
