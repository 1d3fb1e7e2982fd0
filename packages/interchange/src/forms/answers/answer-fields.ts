import { placedItems, type Form, type Placed, type Question } from '../model/form.ts'

/** A question with where its answers lie. */
export interface AnswerField {
  question: Question
  placed: Placed<Question>
  /** `transport/image1` */
  path: string
  /** Path of the repeat it lies in, empty for the form itself. */
  section: string
}

/** What can be answered in a form. Notes are no questions, and files beside the form neither. */
export function answerFields(form: Form): AnswerField[] {
  return [...placedItems(form.items)].flatMap((placed) => {
    const { item } = placed
    if (item.kind !== 'question' || item.type.endsWith('-external')) return []
    return [
      {
        question: item,
        placed: placed as Placed<Question>,
        path: placed.path.join('/'),
        section: sectionOf(placed),
      },
    ]
  })
}

/** The paths of all repeats, the form itself first. */
export function sectionsOf(form: Form): string[] {
  const repeats = [...placedItems(form.items)].filter(({ item }) => item.kind === 'repeat')
  return ['', ...repeats.map(({ path }) => path.join('/'))]
}

function sectionOf({ above, path }: Placed): string {
  const inside = above.filter((one) => !(one.kind === 'group' && one.flat))
  const last = inside.findLastIndex(({ kind }) => kind === 'repeat')
  return path.slice(0, last + 1).join('/')
}
