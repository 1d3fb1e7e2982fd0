import { pressText, type PressPart } from '@libertad/bulletin/press'
import type { ReleaseFigures } from '@libertad/domain'
import { number, type Language } from '@libertad/words/load'
import { useModel } from '../../frame/room.tsx'
import { NumberLink } from './number-link.tsx'
import { toldBy } from './where.ts'

/** The text for the press in a language, paragraph by paragraph. */
export function usePress(figures: ReleaseFigures, language: Language): PressPart[][] {
  const { operation } = useModel()
  const paragraphs: PressPart[][] = [[]]
  for (const part of pressText(figures, operation, language))
    if ('text' in part && part.text === '\n') paragraphs.push([])
    else paragraphs.at(-1)!.push(part)
  return paragraphs
}

export const plainText = (paragraphs: PressPart[][], language: Language): string =>
  paragraphs
    .map((parts) => parts.map((part) => ('text' in part ? part.text : number(language, part.value))).join(''))
    .join('\n\n')

/** The paragraphs as they are read. `linked`: each number leads to where it comes from. */
export function PressParagraphs(props: { paragraphs: PressPart[][]; language: Language; linked: boolean }) {
  const { paragraphs, language, linked } = props
  return (
    <div className="press-text" lang={language}>
      {paragraphs.map((parts) => (
        <p key={plainText([parts], language)}>
          {parts.map((part) => {
            if ('text' in part) return part.text
            const told = toldBy(part.figure)
            const value = number(language, part.value)
            return linked && told ? <NumberLink key={part.figure} told={told} value={value} /> : value
          })}
        </p>
      ))}
    </div>
  )
}
