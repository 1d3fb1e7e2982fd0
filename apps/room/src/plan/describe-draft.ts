import { label, objectives } from '@libertad/domain'
import type { OperationView } from '../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'

export type Objective = (typeof objectives)[number]

export interface DescribeDraft {
  objectives: Objective[]
  funder: string
  /** Where the coordinating cell sits. */
  seatPlace: string
  seatCountry: string
}

/** The operation as it is described now, to be changed. */
export function describedAs({ objectives: known, funder, cellSeat }: OperationView): DescribeDraft {
  return {
    objectives: objectives.filter((one) => known.includes(one)),
    funder: funder ?? '',
    ...{ seatPlace: cellSeat?.placeName ?? '', seatCountry: cellSeat?.country ?? '' },
  }
}

/** The description, or what is wrong with it. What was once said can be changed and not taken back. */
export function madeDescription(operation: OperationView, draft: DescribeDraft): Made<keyof DescribeDraft> {
  const [funder, place] = [draft.funder.trim(), draft.seatPlace.trim()]
  const { objectives: chosen, seatCountry: country } = draft
  const mistakes: Mistakes<keyof DescribeDraft> = {}
  if (chosen.length === 0) mistakes.objectives = 'choose'
  if (funder === '' && operation.funder !== undefined) mistakes.funder = 'needed'
  if (funder !== '' && !label().safeParse(funder).success) mistakes.funder = 'signs'
  if (place !== '' && !label().safeParse(place).success) mistakes.seatPlace = 'signs'
  const seat = operation.cellSeat === undefined ? 'both' : 'needed'
  if (place === '' && (country !== '' || operation.cellSeat)) mistakes.seatPlace = seat
  if (country === '' && (place !== '' || operation.cellSeat)) mistakes.seatCountry = seat
  return madeOf(mistakes, () => ({
    ...{ kind: 'operation.described', subject: operation.id },
    content: {
      objectives: chosen,
      ...(funder === '' ? {} : { funder }),
      ...(place === '' ? {} : { cellSeat: { country, placeName: place } }),
    },
  }))
}
