import { htcdsFields, type CaseParts, type HtcdsValue } from '@libertad/interchange'

const labels = new Map<string, string>(htcdsFields.map(({ name, label }) => [name, label]))

/**
 * What of a case has no place in codes or in who she is, a line for each: what a case worker reads who opens it. It is
 * sealed like any prose about her.
 */
export function proseOf({ coded, extension }: CaseParts): string {
  const { determination, open } = coded
  const lines = [
    ...(determination ? [`${determination.status} (${determination.by})`] : []),
    ...(open === undefined ? [] : [`cas_Status: ${open ? 'open' : 'closed'}`]),
    ...Object.entries(extension.fields).flatMap(([name, one]) => lineOf(labels.get(name) ?? name, one?.as)),
    ...Object.entries(extension.kept).flatMap(([heading, { as }]) => lineOf(heading, as)),
    ...extension.further.flatMap(({ fields, kept }) => [
      ...Object.entries(fields).flatMap(([name, value]) => lineOf(labels.get(name) ?? name, value)),
      ...Object.entries(kept).flatMap(([heading, value]) => lineOf(heading, value)),
    ]),
  ]
  return lines.join('\n')
}

function lineOf(heading: string, value: HtcdsValue | undefined): string[] {
  if (value === undefined || value === '') return []
  const text = typeof value === 'object' ? value.join('; ') : String(value)
  return [`${heading}: ${text}`]
}
