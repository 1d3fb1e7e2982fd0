import type { Notices } from '../journal/notices.ts'
import type { Asked } from './server.ts'

const heartbeat = 20_000

/**
 * Answers with text/event-stream and goes on until either side ends it. Each event says only that there is
 * something to pull; a beat keeps the line open and shows the reader that it is.
 */
export async function eventStream(notices: Notices, { operation, caller, reply }: Asked): Promise<undefined> {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write(': open\n\n')
  let waiting: number | undefined
  const send = (number: number) => {
    // A reader that does not read is not written to: it gets the newest number when it drains.
    if (raw.writableNeedDrain) waiting = number
    else raw.write(`data: ${JSON.stringify({ number })}\n\n`)
  }
  const beat = setInterval(() => !raw.writableNeedDrain && raw.write(': beat\n\n'), heartbeat)
  const stop = notices.listen({
    ...{ operation, person: caller.person, device: caller.device },
    heard: send,
    over: () => raw.end(),
  })
  raw.on('drain', () => {
    if (waiting === undefined) return
    const number = waiting
    waiting = undefined
    send(number)
  })
  raw.on('close', () => {
    clearInterval(beat)
    stop()
  })
  raw.on('error', () => raw.destroy())
  return undefined
}
