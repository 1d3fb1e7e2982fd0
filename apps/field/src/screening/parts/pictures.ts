import type { PictogramName } from '../../design/pictogram.tsx'

/**
 * Which drawing a question's picture is. What has been drawn shows one answer to another question too easily, so only
 * those stand here that show what this very question asks.
 */
const drawn: Partial<Record<string, PictogramName>> = {
  journey: 'moved',
  pay: 'paid_part',
  bed: 'sleep',
  papers: 'papers_others',
  door: 'leaves_watched',
  debt: 'owes',
  hurt: 'hurt',
  food: 'food',
  with_adult: 'child_with_adult',
  afraid: 'threat',
}

export const pictureOf = (pictogram: string | null): PictogramName | undefined =>
  pictogram === null ? undefined : drawn[pictogram]
