/** Money in use in the countries of the Caribbean and around it (ISO 4217), by country (ISO 3166-1). */
const currencies: Record<string, string> = {
  ...{ AG: 'XCD', AI: 'XCD', AW: 'AWG', BB: 'BBD', BO: 'BOB', BR: 'BRL', BS: 'BSD', BZ: 'BZD', CO: 'COP' },
  ...{ CR: 'CRC', CU: 'CUP', CW: 'XCG', DM: 'XCD', DO: 'DOP', EC: 'USD', GD: 'XCD', GF: 'EUR', GT: 'GTQ' },
  ...{ GY: 'GYD', HN: 'HNL', HT: 'HTG', JM: 'JMD', KN: 'XCD', KY: 'KYD', LC: 'XCD', MQ: 'EUR', MX: 'MXN' },
  ...{ NI: 'NIO', NL: 'EUR', PA: 'PAB', PE: 'PEN', SR: 'SRD', SV: 'USD', SX: 'XCG', TC: 'USD', TT: 'TTD' },
  ...{ US: 'USD', VC: 'XCD', VE: 'VES', VG: 'USD' },
}

/** Currencies to choose from at a touch: those of the countries that take part, and the two that cross all borders. */
export const currenciesOf = (countries: readonly string[]): string[] => [
  ...new Set([...countries.flatMap((country) => currencies[country] ?? []), 'USD', 'EUR']),
]
