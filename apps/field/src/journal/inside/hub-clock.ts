/** Clocks of phones differ by a little without being wrong. */
const tolerance = 120

/** Looks at the time that the hub's answers carry: by how much this phone's clock differs, once that is too much. */
export function hubClock(fetching: typeof fetch, now: () => number) {
  let differs: number | undefined
  let answeredAt: number | undefined
  const watching: typeof fetch = async (...asked) => {
    const began = now()
    const answer = await fetching(...asked)
    answeredAt = now()
    const hub = Date.parse(answer.headers.get('date') ?? '')
    // An answer that took long says nothing sure.
    if (Number.isFinite(hub) && now() - began < 10_000) differs = Math.round((now() - hub) / 1_000)
    return answer
  }
  return {
    fetch: watching,
    /** When it last answered anything, by this phone's clock. */
    answeredAt: () => answeredAt,
    /** Seconds that this phone is ahead of the hub; behind if negative. */
    doubt: () =>
      differs === undefined || Math.abs(differs) < tolerance ? undefined : { differsBySeconds: differs },
  }
}
