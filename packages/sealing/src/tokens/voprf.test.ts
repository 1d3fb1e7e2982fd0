import { expect, test } from 'vitest'
import { blindInputs } from './voprf.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (some: Uint8Array) => Buffer.from(some).toString('hex')

/** RFC 9497, appendix A.1.2: ristretto255-SHA512, VOPRF mode. */
const publicKey = bytes('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e')
const first = {
  input: '00',
  blind: '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
  blinded: '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
  evaluated: 'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
  output:
    'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
}
const second = {
  input: '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
  blind: first.blind,
  blinded: 'cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c',
  evaluated: '60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468',
  output:
    '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
}
const secondOfTwo = {
  ...second,
  blind: '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e',
  blinded: '90a0145ea9da29254c3a56be4fe185465ebb3bf2a1801f7124bbbadac751e654',
  evaluated: 'cc5ac221950a49ceaa73c8db41b82c20372a4c8d63e5dded2db920b7eee36a2a',
}
const vectors = [
  {
    items: [first],
    proof:
      'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
  },
  {
    items: [second],
    proof:
      '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
  },
  {
    items: [first, secondOfTwo],
    proof:
      'cc203910175d786927eeb44ea847328047892ddf8590e723c37205cb74600b0a5ab5337c8eb4ceae0494c2cf89529dcf94572ed267473d567aeed6ab873dee08',
  },
]

/** Randomness from which the library draws exactly these scalars: it reduces modulo the order less one, and adds one. */
function giving(scalars: string[]) {
  const left = [...scalars]
  return (length: number) => {
    let value = BigInt(`0x${hex(bytes(left.shift()!).reverse())}`) - 1n
    return Uint8Array.from({ length }, () => {
      const byte = Number(value & 255n)
      value >>= 8n
      return byte
    })
  }
}

test.each(vectors)('vector $proof', async ({ items, proof }) => {
  const { blinded, finish } = await blindInputs(
    items.map(({ input }) => bytes(input)),
    giving(items.map(({ blind }) => blind)),
  )
  expect(blinded.map(hex)).toEqual(items.map((item) => item.blinded))
  const answer = { evaluated: items.map(({ evaluated }) => bytes(evaluated)), proof: bytes(proof) }
  expect(finish(answer, publicKey)?.map(hex)).toEqual(items.map(({ output }) => output))
  const wrong = bytes(proof)
  wrong[0]! ^= 1
  expect(finish({ ...answer, proof: wrong }, publicKey)).toBeUndefined()
  expect(finish({ ...answer, evaluated: answer.evaluated.toReversed() }, publicKey) === undefined).toBe(
    items.length > 1,
  )
  expect(finish(answer, answer.evaluated[0]!)).toBeUndefined()
  expect(finish({ ...answer, evaluated: [] }, publicKey)).toBeUndefined()
})
