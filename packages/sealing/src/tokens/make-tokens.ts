import { isRefusal, type Refusal } from '@libertad/domain'
import { evaluateAt, unreachable, type KeeperPorts } from './ask-keeper.ts'
import { blind, type ToBlind, type Token } from './blind.ts'

/** The keeper answered with another key than the one the operation named: nobody may be sent tokens made with it. */
export const anotherKey = 'keeper_has_another_key'

/**
 * The tokens of one identity, by one request to the keeper. `publicKey`: the keeper's, as the device knows it from the
 * operation and not from the keeper. No keys give no tokens and ask nobody.
 */
export async function makeTokens(
  ports: KeeperPorts,
  publicKey: string,
  toBlind: ToBlind,
): Promise<Token[] | Refusal | typeof unreachable | typeof anotherKey> {
  if (toBlind.keys.length === 0) return []
  const { blinded, finish } = await blind(toBlind, ports.random)
  const answer = await evaluateAt(ports, blinded)
  if (answer === unreachable || isRefusal(answer)) return answer
  return finish(answer, publicKey) ?? anotherKey
}
