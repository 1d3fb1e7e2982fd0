import { placedItems, type Form, type Texts } from './form.ts'

/** All languages that a form speaks, in the order in which they first stand. */
export function languagesOf(items: Form['items'], lists: Form['lists']): string[] {
  const texts: Texts[] = []
  for (const { item } of placedItems(items)) {
    texts.push(item.label, item.hint, item.guidance, ...Object.values(item.media))
    if (item.kind === 'question') texts.push(item.requiredMessage, item.constraintMessage)
  }
  for (const choice of Object.values(lists).flat()) texts.push(choice.label, ...Object.values(choice.media))
  return [...new Set(texts.flatMap((one) => Object.keys(one)))]
}
