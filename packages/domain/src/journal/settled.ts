import type { History } from './causal-order.ts'
import type { Header } from './entry.ts'

interface Author {
  id: string
  header: Header
  number?: number
}

/** Who said something, when and on which device: every fact on a screen can be followed to this. */
export interface Said<Value> {
  value: Value
  entry: string
  actor: string
  agency: string
  device: string
  claimedAt: string
  number: number | undefined
}

/**
 * A decision, or a statement that only one can be right about. Normally one version. Where two people spoke
 * without knowing of each other both stay, in a fixed order, until a person chooses.
 */
export interface Decided<Value> {
  versions: Said<Value>[]
  /** Versions that later ones replaced: whoever had not seen that may still take one. */
  replaced: Said<Value>[]
  /** Entries of versions that a person declared to be right side by side. */
  bothRight: string[]
}

export function said<Value>(value: Value, entry: Author): Said<Value> {
  const { actor, agency, device, claimedAt } = entry.header
  return { value, entry: entry.id, actor, agency, device, claimedAt, number: entry.number }
}

/** Adds a version. It replaces those its author had seen, and stands beside those he had not. */
export function decide<Value>(
  before: Decided<Value> | undefined,
  value: Value,
  entry: Author,
  history: History,
): Decided<Value> {
  const { versions = [], replaced = [], bothRight = [] } = before ?? {}
  const seen = (version: Said<Value>) => history.knew(entry.id, version.entry)
  return {
    versions: [...versions.filter((version) => !seen(version)), said(value, entry)],
    replaced: [...replaced, ...versions.filter(seen)],
    bothRight,
  }
}

/**
 * A person looked at the versions and took one, or said that both are right. Taking is a decision of its own:
 * two people who take different ones unknowingly are again two versions. Versions he had not seen stay.
 */
export function choose<Value>(
  before: Decided<Value> | undefined,
  choice: { between: string[]; takes: string },
  entry: Author,
  history: History,
): Decided<Value> | undefined {
  if (!before) return before
  if (choice.takes === 'both') return { ...before, bothRight: [...before.bothRight, ...choice.between] }
  const taken = [...before.versions, ...before.replaced].find((version) => version.entry === choice.takes)
  return taken ? decide(before, taken.value, entry, history) : before
}

/** True when a person must choose. */
export function needsAPerson(decided: Decided<unknown> | undefined): boolean {
  if (!decided || decided.versions.length < 2) return false
  return decided.versions.some((version) => !decided.bothRight.includes(version.entry))
}

/** The one version, or `undefined` while a person must choose. */
export function settled<Value>(decided: Decided<Value> | undefined): Said<Value> | undefined {
  return decided?.versions.length === 1 ? decided.versions[0] : undefined
}
