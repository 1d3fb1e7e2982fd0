import { useSay } from '../frame/say.tsx'

/** A day with its year: an agreement may end in another one. */
export function useDaySaid(): (day: string) => string {
  const { day: said } = useSay()
  return (day) => `${said(day)} ${day.slice(0, 4)}`
}
