import type { WhoBook } from '@libertad/domain'

/**
 * Short labels of devices, `GY-12`: the agency's country and a number in the order of the journal, the same for
 * everybody who reads the registry.
 */
export function deviceLabels(book: WhoBook): Map<string, string> {
  const labels = new Map<string, string>()
  const next = new Map<string, number>()
  for (const device of book.devices.values()) {
    const agency = book.agencies.get(book.people.get(device.person)?.agency ?? '')
    const country = agency?.country ?? '??'
    const number = (next.get(country) ?? 0) + 1
    next.set(country, number)
    labels.set(device.id, `${country}-${String(number).padStart(2, '0')}`)
  }
  return labels
}
