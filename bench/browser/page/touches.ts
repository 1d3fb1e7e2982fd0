/** Milliseconds that each of so many works took, one after the other. */
export async function each(times: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await work(i)
    took.push(performance.now() - began)
  }
  return took
}

/** What a form holds when it is half filled in: about two kilobytes. */
export const filledIn = (i: number) => ({
  stage: 3,
  answers: Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [
      `question.${at}`,
      {
        answer: 'yes',
        words: 'said in her own words, made up'.slice(0, 12 + ((i + at) % 18)),
        at: 1_522_936_931_000,
      },
    ]),
  ),
})
