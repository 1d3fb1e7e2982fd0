import { inText, xml } from '../../xml/write-xml.ts'
import type { Placed, Question } from '../model/form.ts'
import { parametersOf } from '../model/parameters.ts'
import { isChosen } from '../model/question-types.ts'
import { idOfFile, isTranslated } from './write-lists.ts'
import type { Writing } from './writing.ts'
import { listCalled } from '../model/list-called.ts'

/** Where the choices of a question come from. */
export function itemsetOf(placed: Placed<Question>, writing: Writing): string[] {
  const { item } = placed
  if (!isChosen(item.type) || item.type === 'select_one_external') return []
  // What is searched for in a file stands in the question itself, or the search is not made.
  if (item.appearance?.includes('search(')) return ownItems(placed, writing)
  const { value = 'name', label: given, randomize, seed } = parametersOf(item)
  const filter = filterOf(placed, writing)
  const condition = filter ? `[${filter}]` : ''
  const repeated = item.list ? /^\$\{([^{}]+)\}$/.exec(item.list)?.[1] : undefined
  const listed = item.file === undefined ? item.list : idOfFile(item.file)
  const path = repeated === undefined ? undefined : writing.paths.toName(repeated, placed)
  const from =
    path === undefined
      ? `instance('${listed}')/root/item${condition}`
      : `${path.slice(0, path.lastIndexOf('/'))}${condition || `[./${repeated} != '']`}`
  const nodeset =
    randomize === 'true'
      ? `randomize(${from}${seed ? `, ${writing.paths.inExpression(seed, placed).trim()}` : ''})`
      : from
  const translated = isTranslated(listCalled(writing.form.lists, item.list) ?? [])
  return [
    xml('itemset', { nodeset }, [
      xml('value', { ref: repeated ?? value }),
      xml('label', { ref: repeated ?? given ?? (translated ? 'jr:itext(itextId)' : 'label') }),
    ]),
  ]
}

function ownItems(placed: Placed<Question>, { form, itext, paths }: Writing): string[] {
  return (listCalled(form.lists, placed.item.list) ?? []).map((choice, index) => {
    const { ref, inside } = itext.words(
      `${paths.of(placed)}/${index}:label`,
      choice.label,
      placed,
      choice.media,
    )
    return xml('item', {}, [xml('label', { ref }, inside), xml('value', {}, inText(choice.name))])
  })
}

/** The condition that a choice has to meet, with paths. */
export function filterOf(placed: Placed<Question>, { paths }: Writing): string {
  return placed.item.choiceFilter ? paths.inExpression(placed.item.choiceFilter, placed, true).trim() : ''
}
