import type { Random } from '@libertad/scenario'
import type { Page } from 'playwright-core'
import { backToDay } from './field-hands.ts'
import { doorsOf, peopleShown } from './week-deed.ts'

/** What the phone has shown as saved about people met: after a death it may show more, and never less. */
export function whatWasShown(random: Random) {
  let people = 0
  /** By person and door, all that the door has said, the newest last. */
  const doors = new Map<number, Map<string, string[]>>()

  return {
    /** Reads it off the phone, from its first screen and back to it. `about`: who was worked with. */
    async remember(page: Page, about: number | undefined): Promise<void> {
      people = Math.max(people, await peopleShown(page))
      await backToDay(page)
      if (about === undefined) return
      const before = doors.get(about)
      const now = [...(await doorsOf(page, about))]
      doors.set(about, new Map(now.map(([door, says]) => [door, [...(before?.get(door) ?? []), says]])))
      await backToDay(page)
    },

    /** What is missing now, in words. `about`: who was worked with when the phone died. */
    async missing(page: Page, about: number | undefined): Promise<string[]> {
      if (people === 0) return []
      const count = await peopleShown(page)
      await backToDay(page)
      const fewer = count < people ? [`${people} people were shown, after a death ${count}`] : []
      if (doors.size === 0) return fewer
      const person = random.pick([...doors.keys()])
      const now = await doorsOf(page, person)
      await backToDay(page)
      const lost = [...doors.get(person)!].filter(([door, said]) => {
        const says = now.get(door)
        if (says === undefined || says === said.at(-1)) return says === undefined
        // What is being done about her may be there already; nothing goes back to what stood there before.
        return person !== about || said.includes(says)
      })
      return [
        ...fewer,
        ...lost.map(
          ([door, said]) =>
            `person ${person}: “${door}” said “${said.at(-1)}”, after a death “${now.get(door)}”`,
        ),
      ]
    },
  }
}
