import { randomBytes, sha256, verifySignature, type BrowserStore } from '@libertad/browser'
import {
  answering,
  finishWithdrawals,
  forgetErased,
  recovery,
  sealer,
  type CaseworkPorts,
  tokensOfDevice,
  type SecretStore,
  type TokenDevicePorts,
} from '@libertad/casework'
import { isRefusal, keyStatements, type Entry, type Refusal, type Role } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { WithoutNextStep } from '@libertad/protocol'
import type { VaultBox } from '@libertad/sealing'
import { careModel } from '../../care/care-model.ts'
import { keysClosed, keysModel } from '../../care/keys-model.ts'
import type { KeysNow } from '../../care/keys-now.ts'
import type { CareModel } from '../../model/care-model.ts'
import type { CarePort } from '../../model/care-port.ts'
import type { Subjects } from '../../view/subjects.ts'
import type { DeskVault } from '../vault/desk-vault.ts'
import type { ExchangeStandsOn } from '../exchange/exchange-room.ts'
import { closeWhenIdle } from '../vault/idle.ts'
import { closedSecrets, secretRow } from '../vault/secret-row.ts'
import { acting } from './acting.ts'
import { careActs } from './care-acts.ts'
import { hasPartInKeys, mayAny } from './has-part.ts'
import { keyActs } from './key-acts.ts'
import { openNames } from './open-names.ts'
import { vaultActs } from './vault-acts.ts'
import { watchKeys } from './watch-keys.ts'

export interface CareRoomPorts {
  participant: Participant
  agency: string
  store: Pick<BrowserStore, 'own' | 'keepOwn'>
  vault: DeskVault
  entry(id: string): Entry | undefined
  /** The present, whatever moment is shown elsewhere: care is of now. */
  subjects(): Subjects
  labels(): ReadonlyMap<string, string>
  roles(): Role[]
  withoutNextStep(): WithoutNextStep[]
  /** The journal's present, milliseconds. */
  now(): number
  /** The device's clock, milliseconds. */
  wallNow(): number
  /** Where input is heard. */
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  /** Loads the page anew, so that nothing of an open vault is left in it. */
  reload(): void
  send(): Promise<Refusal | undefined>
  changed(): void
  /** Tokens of people are made through these. */
  tokens: Omit<TokenDevicePorts, 'wrote'>
}

interface CareWatch {
  /** Something came or changed: what follows from it is worked out soon. */
  noticed(): void
  /** Answers when that is done. */
  settled(): Promise<void>
  stop(): void
  /** What files of others stand on at this desk. */
  forExchange: ExchangeStandsOn
}

/** Care and keys of one desk: what is shown of them, and what can be done, with the vault closed or open. */
export function careRoom(ports: CareRoomPorts): CarePort & CareWatch {
  const { participant, agency, vault } = ports
  const { person, device } = participant.identity
  const me = { person, device, agency }

  const caseworkWith = (secrets: SecretStore): CaseworkPorts => ({
    ...{ participant, agency, secrets, sha256, verify: verifySignature, random: randomBytes },
    ...{ uuid: () => crypto.randomUUID(), now: ports.now },
  })
  /** What stands on these secrets: made anew when the vault opens. */
  const standingOn = (secrets: SecretStore) => {
    const casework = caseworkWith(secrets)
    return {
      ...{ casework, sealer: sealer(casework), answering: answering(casework), watch: watchKeys(casework) },
      ...{ recovery: recovery(casework), names: openNames(casework), isOpen: secrets !== closedSecrets },
      tokens: tokensOfDevice(casework, { ...ports.tokens, wrote: () => void ports.send() }),
    }
  }
  let here = standingOn(closedSecrets)
  let idle: ReturnType<typeof closeWhenIdle> | undefined
  let keysNow: KeysNow | undefined
  let openBox: VaultBox | undefined
  let looked: number | undefined
  let looking: Promise<void> | undefined
  let stopped = false
  let count = 0

  const changed = () => {
    count++
    ports.changed()
  }

  /** What has to be done whenever something came, while the vault is open: keys that were given, and receipts. */
  async function tend(): Promise<void> {
    const { keys } = here.watch
    await keys.receiveEpochs()
    await forgetErased(here.casework)
    const sealed = ports.subjects().all('sealed')
    here.names.keepOnly(new Set(sealed.map(({ state }) => state.about)))
    if (mayAny(ports.roles(), 'referral.receipted')) await here.answering.receipts()
    // Whoever holds an epoch gives it to those who were certified since.
    if (mayAny(ports.roles(), 'agency.epoch_shared')) await keys.shareEpochs()
    keysNow = await here.watch.look()
    await here.tokens.give()
  }

  /** Once for each state of the journal, one after the other. */
  function look(): Promise<void> {
    if (!idle) return Promise.resolve()
    looking ??= (async () => {
      while (!stopped && looked !== participant.version()) {
        looked = participant.version()
        const waited = participant.outbox().waiting
        await tend()
        if (participant.outbox().waiting > waited) void ports.send()
        changed()
      }
    })().finally(() => (looking = undefined))
    return looking
  }
  /** Also where only the secrets changed. */
  function lookAgain(): Promise<void> {
    looked = undefined
    return look()
  }
  // A disk that is full now has room later: what could not be done is done with what comes next.
  const lookQuietly = () => void look().catch(() => undefined)

  async function opened(box: VaultBox): Promise<void> {
    here = standingOn(await secretRow(ports.store, box))
    openBox = box
    idle = closeWhenIdle({ now: ports.wallNow, page: ports.page, close: lock })
    // What is here says enough to begin with; what came since is asked for after it is drawn.
    keysNow = await here.watch.look()
    changed()
    void lookAgain().catch(() => undefined)
  }

  function lock(): void {
    vault.drop()
    idle?.stop()
    idle = undefined
    openBox = undefined
    here = standingOn(closedSecrets)
    keysNow = undefined
    ports.reload()
  }

  let shown: { version: number; count: number; minute: number; model: CareModel } | undefined
  function care(): CareModel | undefined {
    if (!participant.who.operation || !hasPartInKeys(ports.roles())) return undefined
    const version = participant.version()
    const minute = Math.floor(ports.now() / 60_000)
    if (shown?.version !== version || shown.count !== count || shown.minute !== minute)
      shown = { version, count, minute, model: madeNow() }
    return { ...shown.model, vault: vaultNow() }
  }

  function madeNow(): CareModel {
    const [book, subjects] = [participant.who, ports.subjects()]
    const confirmed = new Set(
      [...(keysNow?.roots ?? [])].flatMap(([id, known]) => ('root' in known ? [id] : [])),
    )
    return {
      ...careModel({
        ...{ at: new Date(ports.now()).toISOString(), subjects, book, me, confirmed },
        ...{ withoutNextStep: ports.withoutNextStep(), names: here.names.names },
      }),
      vault: vaultNow(),
      keys: keysNow
        ? keysModel({ ...{ now: keysNow, book, subjects, me, saidAt }, labels: ports.labels() })
        : keysClosed(keyStatements(participant.entries()), agency),
    }
  }

  function saidAt(entry: string): string {
    const known = ports.entry(entry)
    return known?.receivedAt ?? known?.header.claimedAt ?? ''
  }

  function vaultNow(): CareModel['vault'] {
    const waits = vault.waitUntil()
    return {
      state: idle ? 'open' : vault.made() ? 'locked' : 'none',
      ...(idle ? { closesAt: idle.closesAt() } : {}),
      ...(waits === undefined ? {} : { waitUntil: waits }),
      passkey: vault.hasPasskey(),
    }
  }

  const run = acting({ participant, send: ports.send, changed })
  void (async () => {
    const finished = await finishWithdrawals(here.casework)
    if (!isRefusal(finished) && finished.stopped.length > 0) await ports.send()
  })().catch(() => undefined)

  return {
    care,
    ...vaultActs({ vault, opened, lock, changed }),
    ...careActs({ ...run, participant, me, now: ports.now, subjects: ports.subjects, here: () => here }),
    keys: keyActs({ ...run, me, look: lookAgain, here: () => here }),
    forExchange: {
      ...{ ...run, casework: () => here.casework, subjects: ports.subjects, store: ports.store },
      ...{ box: () => openBox, now: ports.now },
    },
    noticed: lookQuietly,
    settled: look,
    stop() {
      stopped = true
      idle?.stop()
    },
  }
}

/** What the acts stand on at this moment. */
export interface Here {
  /** The vault is open. */
  isOpen: boolean
  casework: CaseworkPorts
  sealer: ReturnType<typeof sealer>
  answering: ReturnType<typeof answering>
  watch: ReturnType<typeof watchKeys>
  recovery: ReturnType<typeof recovery>
  names: ReturnType<typeof openNames>
  tokens: ReturnType<typeof tokensOfDevice>
}
