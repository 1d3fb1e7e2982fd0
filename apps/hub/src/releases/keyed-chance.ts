import { createHmac } from 'node:crypto'

const numberBytes = 6
const inNumber = 2 ** (8 * numberBytes)

/**
 * Numbers from 0 to below 1 that nobody can guess without the key, and that are the same for the same text: asked
 * again for the same counts, chance says nothing new.
 */
export function keyedChance(key: string, text: string): () => number {
  const whole = createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest()
  let block = Buffer.alloc(0)
  let drawn = 0
  return () => {
    if (block.length < numberBytes) {
      block = createHmac('sha256', whole).update(String(drawn)).digest()
      drawn += 1
    }
    const value = block.readUIntBE(0, numberBytes) / inNumber
    block = block.subarray(numberBytes)
    return value
  }
}
