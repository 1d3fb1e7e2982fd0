/** Pixels as a canvas gives them: red, green, blue and opacity, row by row, each 0 to 255. */
export interface Picture {
  width: number
  height: number
  data: Uint8ClampedArray | Uint8Array
}

/** Sides of the largest picture that is looked at, in pixels. */
export const largestSide = 4096

/** A line of 30 characters needs some 200 pixels to be told apart; less cannot hold a zone. */
export const smallest = { width: 240, height: 48 }

export interface Refusal {
  refused:
    /** The numbers do not describe a picture. */
    | 'not_a_picture'
    | 'too_large'
    | 'too_small'
    /** Nothing in the picture looks like two or three long lines of equal length. */
    | 'no_zone'
    /** There are such lines, and their letters cannot be told apart. */
    | 'unreadable'
  /** For the person who holds the camera. */
  says: string
}

const sentences: Record<Refusal['refused'], string> = {
  not_a_picture: 'This is no picture.',
  too_large: `This picture is larger than ${largestSide} by ${largestSide} pixels.`,
  too_small: `This picture is smaller than ${smallest.width} by ${smallest.height} pixels.`,
  no_zone:
    'There is no machine-readable zone to be seen. Hold the two or three long lines level, whole and close to the camera.',
  unreadable:
    'The machine-readable zone cannot be told apart. Hold still, closer, and turn the document away from reflections.',
}

export const refusal = (refused: Refusal['refused']): Refusal => ({ refused, says: sentences[refused] })

/** Why a picture is not even looked at, before anything is done with its pixels. */
export function refusedUnseen({ width, height, data }: Picture): Refusal | undefined {
  if (![width, height].every((side) => Number.isSafeInteger(side) && side > 0))
    return refusal('not_a_picture')
  if (width > largestSide || height > largestSide) return refusal('too_large')
  if (data.length !== width * height * 4) return refusal('not_a_picture')
  if (width < smallest.width || height < smallest.height) return refusal('too_small')
  return undefined
}
