/**
 * Things that everybody knows, drawn filled on 40 × 40: with a number they stand for a person met, on her paper band
 * and on the phone, so that nobody has to say her name. `cut` is drawn in the colour of the ground.
 */
export const everydayPictures = {
  boat: { solid: 'M4 24h32l-5 9H9zM18 22V5l13 17z' },
  kite: { solid: 'M20 3l12 14-12 15L8 17z', line: 'M20 32c4 2-3 4 1 6' },
  leaf: { solid: 'M34 6C15 5 6 14 7 32c18 1 28-8 27-26z', cut: 'M7 34L22 19' },
  drum: { solid: 'M7 12h26v18a13 5 0 0 1-26 0z', cut: 'M7 12a13 5 0 0 0 26 0' },
  star: { solid: 'M20 4l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1z' },
  fish: { solid: 'M4 20c8-11 20-11 26 0-6 11-18 11-26 0zM28 20l8-8v16z', cut: 'M12 17.500v.1' },
  sun: {
    solid: 'M12 20a8 8 0 1 1 16 0 8 8 0 1 1-16 0z',
    line: 'M20 3v5M20 32v5M3 20h5M32 20h5M8 8l3.500 3.500M28.500 28.500L32 32M8 32l3.500-3.500M28.500 11.500L32 8',
  },
  moon: { solid: 'M26 5a16 16 0 1 0 9 22A14 14 0 0 1 26 5z' },
  tree: { solid: 'M20 3l12 15h-6l8 11H6l8-11H8zM17.500 29h5v8h-5z' },
  cup: { solid: 'M7 10h22v14a9 9 0 0 1-9 9h-4a9 9 0 0 1-9-9z', line: 'M29 14h3a4.500 4.500 0 0 1 0 9h-3' },
  pot: { solid: 'M7 16h26v11a8 8 0 0 1-8 8H15a8 8 0 0 1-8-8z', line: 'M4 16h32M20 12V9M3 22h4M33 22h4' },
  bell: {
    solid: 'M20 6a10 10 0 0 1 10 10c0 8 2 10 4 13H6c2-3 4-5 4-13A10 10 0 0 1 20 6zM16 32h8a4 4 0 0 1-8 0z',
    line: 'M20 6V3',
  },
  hat: {
    solid: 'M12 25c0-12 2-16 8-16s8 4 8 16c5 1 9 2 9 4 0 3-8 4-17 4S3 32 3 29c0-2 4-3 9-4z',
    cut: 'M12 24c5 2 11 2 16 0',
  },
  shell: {
    solid: 'M20 34C9 31 4 24 5 17 8 9 14 6 20 6s12 3 15 11c1 7-4 14-15 17z',
    cut: 'M20 32V12M19 31L11 14M21 31l8-17',
  },
  bird: {
    solid:
      'M4 14c5-1 8 0 11 4 2-7 9-12 20-12-4 3-5 5-6 9-1 9-7 15-16 15-4 0-6-2-7-4 4 0 6-1 7-3-5-1-7-4-9-9z',
  },
  flower: {
    solid:
      'M20 14a6 6 0 1 1 5.700 4.200A6 6 0 1 1 23 26.500a6 6 0 1 1-6 0 6 6 0 1 1-2.700-8.300A6 6 0 1 1 20 14z',
    cut: 'M20 20.500v.1',
  },
  lamp: { solid: 'M14 5h12l7 17H7zM17.500 22h5v9h-5zM11 31h18v4H11z' },
  comb: {
    solid: 'M4 9h32v8H4z',
    line: 'M6 17v14M11.600 17v14M17.200 17v14M22.800 17v14M28.400 17v14M34 17v14',
  },
  chair: { solid: 'M9 4h5v16h17v5H9z', line: 'M10.500 25v11M29.500 25v11' },
  ball: { solid: 'M5 20a15 15 0 1 1 30 0 15 15 0 1 1-30 0z', cut: 'M8 12c8 6 16 6 24 0M8 28c8-6 16-6 24 0' },
  spoon: { solid: 'M20 4c5 0 8 4 8 9s-3 9-8 9-8-4-8-9 3-9 8-9z', line: 'M20 22v14' },
  basket: { solid: 'M5 18h30l-4 16H9z', line: 'M10 18C11 8 15 5 20 5s9 3 10 13', cut: 'M9 24h22' },
  cloud: { solid: 'M11 31a8 8 0 0 1-1-16 11 11 0 0 1 21-1 8.500 8.500 0 0 1-1 17z' },
  umbrella: { solid: 'M4 21C5 11 12 5 20 5s15 6 16 16z', line: 'M20 3v2M20 21v11a3.500 3.500 0 0 0 7 0' },
} as const satisfies Record<string, { solid: string; line?: string; cut?: string }>

export type EverydayPicture = keyof typeof everydayPictures

export const everydayNames = Object.keys(everydayPictures) as EverydayPicture[]
