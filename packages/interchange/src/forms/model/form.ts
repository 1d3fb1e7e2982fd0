import type { QuestionType } from './question-types.ts'

/** Words by language, as the form names its languages; `''` where it names none. */
export type Texts = Record<string, string>

/** Pictures, sound and film that are shown with a label, by language: names of files. */
export type Media = Partial<Record<'image' | 'big-image' | 'audio' | 'video', Texts>>

interface Shown {
  name: string
  label: Texts
  hint: Texts
  guidance: Texts
  media: Media
  relevant?: string
  appearance?: string
  /** Columns and attributes that have no place here, by the heading they are written under. */
  more: Record<string, string>
}

/**
 * A question, or a value that is worked out or taken from the device. Expressions name other questions as `${name}`;
 * a path stays a path where the name alone would not say which one is meant.
 */
export interface Question extends Shown {
  kind: 'question'
  type: QuestionType
  /** Name of the list of choices. */
  list?: string
  /** File with the choices, or of an external instance. */
  file?: string
  /** Another answer than those of the list may be given in words. */
  orOther?: true
  choiceFilter?: string
  parameters?: string
  /** An expression; `true()` for always. */
  required?: string
  requiredMessage: Texts
  readOnly?: string
  constraint?: string
  constraintMessage: Texts
  calculation?: string
  default?: string
  trigger?: string
}

/** Questions that belong together. `flat`: the group shows them so and has no place in the answers. */
export interface Group extends Shown {
  kind: 'group'
  flat?: true
  items: Item[]
}

/** Questions that are asked again for each of several. */
export interface Repeat extends Shown {
  kind: 'repeat'
  /** How often, as an expression; asked where it is absent. */
  count?: string
  items: Item[]
}

export type Item = Question | Group | Repeat

export interface Choice {
  name: string
  label: Texts
  media: Media
  /** Further columns, which filters of choices use. */
  columns: Record<string, string>
}

/** A form as XLSForm and XForm both can say it. */
export interface Form {
  /** Root of the answers. */
  name: string
  id: string
  title: string
  version?: string
  defaultLanguage?: string
  /** Expression for the name of one set of answers. */
  instanceName?: string
  languages: string[]
  items: Item[]
  lists: Record<string, Choice[]>
  /** Settings that have no place here, by their heading. */
  settings: Record<string, string>
}

/** Where an item stands: the names above it, outermost first; flat groups are not among them. */
export interface Placed<Kind extends Item = Item> {
  item: Kind
  above: Item[]
  path: string[]
}

/** All items in their order, groups before what they hold. */
export function* placedItems(items: readonly Item[], above: Item[] = []): Generator<Placed> {
  for (const item of items) {
    const path = [...above, item].filter((one) => !(one.kind === 'group' && one.flat)).map(({ name }) => name)
    yield { item, above, path }
    if (item.kind !== 'question') yield* placedItems(item.items, [...above, item])
  }
}

/** The repeats that an item lies in, as one text; items of the same repeats may name each other plainly. */
export function repeatsAbove({ above, item }: Placed): string {
  const chain = item.kind === 'repeat' ? [...above, item] : above
  return chain
    .map(({ kind, name }) => (kind === 'repeat' ? `${name}*` : name))
    .join('/')
    .replace(/[^*]*$/, '')
}
