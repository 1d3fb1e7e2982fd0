import { surenesses } from '../codes.ts'
import { isIndicatorCode } from '../indicators/dimensions.ts'
import { isOneOf, isRecord, isSigned } from '../reading.ts'
import { elementNames, type NationalLaws } from './national.ts'
import laws from './rules.json' with { type: 'json' }

/** Reads the file of national laws. Each fault begins with the path of what is wrong. */
export function readNationalLaws(json: unknown): { laws: NationalLaws } | { faults: string[] } {
  if (!isRecord(json)) return { faults: ['the file is not an object'] }
  const faults = Object.entries(json).flatMap(([country, law]) => lawFaults(country, law))
  return faults.length > 0 ? { faults } : { laws: json as unknown as NationalLaws }
}

function lawFaults(country: string, law: unknown): string[] {
  if (!isRecord(law)) return [`${country}: not an object`]
  const faults: (string | true)[] = [
    /^[A-Z]{2}$/.test(country) || `${country}: not two capital letters`,
    Number.isInteger(law.version) || `${country}.version: not a whole number`,
    law.checkedBy === null ||
      isSigned(law.checkedBy) ||
      `${country}.checkedBy: neither null nor { who, when }`,
    ...listFaults(`${country}.statutes`, law.statutes, (statute) => typeof statute.name === 'string'),
    ...listFaults(`${country}.rules`, law.rules, ({ code, needs }) => {
      return String(code).startsWith(`${country}-`) && isNeeds(needs)
    }),
  ]
  return faults.filter((fault) => fault !== true)
}

function listFaults(path: string, list: unknown, good: (item: Record<string, unknown>) => boolean): string[] {
  if (!Array.isArray(list)) return [`${path}: not a list`]
  return list.flatMap((item: unknown, at) =>
    isRecord(item) && isOneOf(surenesses, item.sureness) && good(item)
      ? []
      : [`${path}[${at}]: not as documented`],
  )
}

function isNeeds(needs: unknown): boolean {
  if (!isRecord(needs)) return false
  const all = (list: unknown, good: (item: unknown) => boolean) =>
    Array.isArray(list) && list.length > 0 && list.every((item) => good(item))
  return 'anyIndicator' in needs
    ? all(needs.anyIndicator, (code) => typeof code === 'string' && isIndicatorCode(code))
    : ['adult', 'child'].every((who) => all(needs[who], (name) => isOneOf(elementNames, name)))
}

/** The laws that come with the project. Throws, naming each fault, when somebody broke the file. */
export const nationalLaws: NationalLaws = whole()

function whole(): NationalLaws {
  const read = readNationalLaws(laws)
  if ('faults' in read) throw new Error(`national laws: ${read.faults.join('; ')}`)
  return read.laws
}
