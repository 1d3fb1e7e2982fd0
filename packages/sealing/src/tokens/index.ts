export {
  blind,
  mostAtOnce,
  type Blinded,
  type ClearKey,
  type Evaluated,
  type ToBlind,
  type Token,
} from './blind.ts'
export { evaluateAt, toldAt, unreachable, type KeeperPorts, type ToldByKeeper } from './ask-keeper.ts'
export { anotherKey, makeTokens } from './make-tokens.ts'
