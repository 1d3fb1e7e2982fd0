import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { isRefusal, type Refusal } from '@libertad/domain'
import type { PublicReply } from '@libertad/protocol'

/** Seconds for which a copy of the answer may be given again. A withdrawn release is gone everywhere after that. */
const freshSeconds = 60

/**
 * Answers what is public so that others may keep it for a moment and ask whether it changed. `undefined`: the answer
 * was given. Refusals are left to whoever asked.
 */
export function answerPublished(reply: FastifyReply, said: PublicReply | Refusal): Refusal | undefined {
  if (isRefusal(said)) return said
  const text = JSON.stringify(said)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  reply.headers({ etag, 'cache-control': `public, max-age=${freshSeconds}` })
  if (reply.request.headers['if-none-match'] === etag) void reply.code(304).send()
  else void reply.type('application/json; charset=utf-8').send(text)
  return undefined
}
