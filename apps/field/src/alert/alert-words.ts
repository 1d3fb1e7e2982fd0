import type { SiteToday } from '../model/view-model.ts'

/** Figures one by one, as they are said over a bad line. */
export function spelled(figures: string, names: Record<string, string>): string {
  return [...figures]
    .map((figure) => names[figure])
    .filter((name) => name !== undefined)
    .join(' ')
}

/** The number of a site's code: all that is said of the place aloud. `GY-M14` gives `14`. */
export const siteNumber = ({ code }: Pick<SiteToday, 'code'>): string => code.match(/\d+$/)?.[0] ?? ''

/** The country that a site's code begins with. */
export const countryOf = ({ code }: Pick<SiteToday, 'code'>): string => code.slice(0, 2)
