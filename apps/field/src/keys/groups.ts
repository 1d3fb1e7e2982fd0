/** Digits as they are read aloud, five by five; what is still to come is a point each. */
export const inGroups = (digits: string, most: number): string =>
  digits
    .slice(0, most)
    .padEnd(most, '·')
    .match(/.{1,5}/g)!
    .join(' ')
