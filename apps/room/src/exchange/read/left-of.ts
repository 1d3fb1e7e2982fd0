import type { AnyReading } from '@libertad/interchange'
import { isOf, type Items, type Left } from './understood.ts'

/** What of a reading goes nowhere here, or not as it stands, and how often. */
export function leftOf(reading: AnyReading, { becomes, items }: Items): { what: Left; count: number }[] {
  const counts: Partial<Record<Left, number>> = {}
  if (becomes === 'cases') {
    const parts = items.map((item) => item.parts)
    counts.determination = parts.filter(({ coded }) => coded.determination).length
    counts.closed = parts.filter(({ coded }) => coded.open === false).length
    counts.consent = parts.filter(
      ({ consent, extension }) => Object.keys(consent).length > 0 || extension.fields.con_Consent,
    ).length
    counts.prose = items.filter(({ prose }) => prose !== '').length
    if (isOf(reading, 'ctdc')) counts.statistics = items.length
  }
  if (becomes === 'sites') {
    counts.names = items.filter(({ site }) => Object.keys(site.toBeSealed).length > 0).length
    counts.prose = items.filter(({ site }) => Object.keys(site.kept).length > 0).length
    counts.shapes = items.filter(({ site }) => !['point', 'nothing'].includes(site.represents)).length
  }
  if (isOf(reading, 'ftm')) {
    const { suspects, otherPeople, links, ...others } = reading.content.views
    counts.names = suspects.length
    counts.people_not_suspects = otherPeople.length
    counts.links = links.length
    counts.entities = Object.values(others).reduce((sum, list) => sum + list.length, 0)
  }
  if (isOf(reading, 'xlsform') || isOf(reading, 'xform')) counts.forms = 1
  if (isOf(reading, 'answers')) counts.answers = reading.takes.reduce((sum, { count }) => sum + count, 0)
  return (Object.entries(counts) as [Left, number][])
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, count }))
}
