import type { Choice, Form } from './form.ts'

/** The list of that name. A form may call a list as objects call what they have by nature; that is none. */
export function listCalled(lists: Form['lists'], name: string | undefined): Choice[] | undefined {
  return name !== undefined && Object.hasOwn(lists, name) ? lists[name] : undefined
}
