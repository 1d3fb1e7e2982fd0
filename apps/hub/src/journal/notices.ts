import { readsSince, rolesTowards, type WhoBook } from '@libertad/domain'

export interface Listener {
  operation: string
  person: string
  device: string
  heard(number: number): void
  /** The device or the membership is no more. */
  over(): void
}

export interface Notices {
  listen(listener: Listener): () => void
  tell(operation: string, news: { number: number; touched: Set<string>; changedWho: boolean }): void
  /** How many listen now. */
  count(): number
  close(): void
}

/** Tells those who listen that something new can be pulled, and only those who may read it: even a hint is information. */
export function notices(book: (operation: string) => WhoBook | undefined): Notices {
  const listeners = new Set<Listener>()
  return {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(operation, { number, touched, changedWho }) {
      if (touched.size === 0) return
      const who = book(operation)
      if (!who) return
      for (const listener of [...listeners]) {
        if (listener.operation !== operation) continue
        const person = who.people.get(listener.person)
        const member = person && rolesTowards(person, operation).length > 0
        if (changedWho && (!member || who.devices.get(listener.device)?.revoked)) {
          listeners.delete(listener)
          listener.over()
          continue
        }
        // A changed membership may open an audience that is older than this news.
        const concerns = [...touched].some((id) => {
          const audience = who.audiences.get(id)
          return audience && person && readsSince(audience, person) !== undefined
        })
        if (concerns || changedWho) listener.heard(number)
      }
    },
    count: () => listeners.size,
    close() {
      for (const listener of listeners) listener.over()
      listeners.clear()
    },
  }
}
