import { expect, test } from 'vitest'
import { oneTab } from './one-tab.ts'

/** Web Locks as a browser has them, with tabs that can be closed. */
function aBrowser() {
  const holders = new Map<string, number>()
  const queue: { tab: number; name: string; take: () => void }[] = []
  let tabs = 0
  const next = (name: string) => {
    const at = queue.findIndex((one) => one.name === name)
    if (at >= 0 && !holders.has(name)) queue.splice(at, 1)[0]!.take()
  }
  return {
    tab() {
      const tab = ++tabs
      const request = async (name: string, ...more: unknown[]) => {
        const callback = more.at(-1) as (lock: Lock | null) => unknown
        const { ifAvailable } = (more.length > 1 ? more[0] : {}) as LockOptions
        if (ifAvailable && holders.has(name)) return callback(null)
        await new Promise<void>((take) => {
          queue.push({ tab, name, take })
          next(name)
        })
        holders.set(name, tab)
        await callback({ name, mode: 'exclusive' })
        holders.delete(name)
        next(name)
        return undefined
      }
      return {
        locks: { request } as unknown as LockManager,
        close() {
          for (let at = queue.length - 1; at >= 0; at--) if (queue[at]!.tab === tab) queue.splice(at, 1)
          for (const [name, holder] of holders)
            if (holder === tab) {
              holders.delete(name)
              next(name)
            }
        },
      }
    },
  }
}

const settled = async (promise: Promise<void>) => {
  let is = false
  void promise.then(() => (is = true))
  await new Promise((resolve) => setTimeout(resolve, 5))
  return is
}

test('one tab is the first; another hears when that one is closed', async () => {
  const browser = aBrowser()
  const [one, two, three] = [browser.tab(), browser.tab(), browser.tab()]
  const first = await oneTab('libertad', one.locks)
  const second = await oneTab('libertad', two.locks)
  const third = await oneTab('libertad', three.locks)
  expect([first.first, second.first, third.first]).toEqual([true, false, false])
  expect(await settled(second.whenFirst)).toBe(false)
  one.close()
  expect(await settled(second.whenFirst)).toBe(true)
  expect(await settled(third.whenFirst)).toBe(false)
})

test('desk and phone do not wait for each other', async () => {
  const browser = aBrowser()
  expect((await oneTab('libertad', browser.tab().locks)).first).toBe(true)
  expect((await oneTab('libertad-field', browser.tab().locks)).first).toBe(true)
})

test('a browser that gives no locks says so', async () => {
  const locks = { request: () => Promise.reject(new Error('not here')) } as unknown as LockManager
  await expect(oneTab('libertad', locks)).rejects.toThrow('not here')
})
