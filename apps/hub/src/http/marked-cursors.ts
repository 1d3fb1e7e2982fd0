import { isRefusal } from '@libertad/domain'
import { firstCursor, type PullReply } from '@libertad/protocol'
import type { Handler } from './server.ts'

/**
 * Marks each cursor with the hub that gave it. A hub that was restored from a backup has another key, and numbers
 * after the backup stand for other entries there: a reader who comes with a cursor of before begins again, and misses
 * nothing.
 */
export function markedCursors(hubKey: string, pull: Handler): Handler {
  const own = hubKey.slice(0, 8)
  return async (asked) => {
    const given = asked.query.after ?? firstCursor
    const [, at = given, mark = own] = /^(\d+\.\d+)\.([\w-]{8})$/.exec(given) ?? []
    const reply = await pull({ ...asked, query: { ...asked.query, after: mark === own ? at : firstCursor } })
    if (isRefusal(reply)) return reply
    const { cursor, ...rest } = reply as PullReply
    return { ...rest, cursor: `${cursor}.${own}` }
  }
}
