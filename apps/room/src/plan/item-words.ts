import type { ReadinessItem } from '@libertad/domain'
import type { Say } from '../frame/say.tsx'

/** The name of an item in running text. In the heads of narrow columns it may break where its soft hyphens stand. */
export function itemWords({ t }: Pick<Say, 't'>, item: ReadinessItem): string {
  return t.codes.readinessItem[item].replaceAll('\u00AD', '')
}
