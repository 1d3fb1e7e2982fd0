const alphabet: Record<string, string> = {
  ...{ A: 'Alfa', B: 'Bravo', C: 'Charlie', D: 'Delta', E: 'Echo', F: 'Foxtrot', G: 'Golf', H: 'Hotel' },
  ...{ I: 'India', J: 'Juliett', K: 'Kilo', L: 'Lima', M: 'Mike', N: 'November', O: 'Oscar', P: 'Papa' },
  ...{ Q: 'Quebec', R: 'Romeo', S: 'Sierra', T: 'Tango', U: 'Uniform', V: 'Victor', W: 'Whiskey' },
  ...{ X: 'X-ray', Y: 'Yankee', Z: 'Zulu' },
}

/** A pseudonym as it is said over a bad line, by the radio alphabet of the ITU. */
export const spelled = (pseudonym: string): string =>
  [...pseudonym.replace('-', '')].map((sign) => alphabet[sign] ?? sign).join(' ')
