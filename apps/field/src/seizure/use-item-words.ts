import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { EverydayPicture } from '../design/everyday-pictures.ts'
import type { Item } from './seizure-draft.ts'

/** A thing that was taken, in words. */
export function useItemWords() {
  const { model } = useField()
  const { t, format, list, number } = useSay()
  const word = useCodes()
  const thing = ({ thing: code, count, sum, currency }: Item): string =>
    code === 'cash'
      ? `${word('seizedThing', code)}: ${sum} ${currency}`
      : `${number(count)} · ${word('seizedThing', code)}`
  const sealedPart = ({ bag, counted }: Item): string => {
    const names = counted.map((name) => name.trim()).filter(Boolean)
    const said = [
      ...(bag.trim() === '' ? [] : [format(t.seizure.inBag, { bag: bag.trim() })]),
      ...(names.length === 0 ? [] : [format(t.seizure.countedBy, { names: list(names) })]),
    ]
    return said.join('. ')
  }
  return {
    thing,
    sealedPart,
    item: (item: Item) => `${thing(item)}. ${sealedPart(item)}`,
    /** Whose papers went back, by number and picture. */
    handedBack: (ids: readonly string[]): string[] =>
      (model.visit?.people ?? [])
        .filter(({ id }) => ids.includes(id))
        .map(({ number: n, picture }) =>
          format(t.seizure.handedBackTo, {
            person: format(t.frame.person, { n, picture: t.everyday[picture as EverydayPicture] }),
          }),
        ),
  }
}
