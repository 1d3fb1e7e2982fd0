import { keyStatements, statementsOf, type KeyStatement } from '@libertad/domain'
import type { TrustFacts } from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'

/** Statements about keys that this device has, read once for each state of its journal. */
export function statementBook(ports: Pick<CaseworkPorts, 'participant'>) {
  let read: { version: number; statements: KeyStatement[] } | undefined
  return (): KeyStatement[] => {
    const version = ports.participant.version()
    if (read?.version !== version) read = { version, statements: keyStatements(ports.participant.entries()) }
    return read.statements
  }
}

/** The statements as facts on which trust is decided; `undefined` while this device knows no root of its own agency. */
export function trustFacts(
  ports: Pick<CaseworkPorts, 'participant' | 'agency' | 'secrets'>,
  statements: KeyStatement[],
): TrustFacts | undefined {
  const { pinnedRoot, seenEpochs } = ports.secrets.read()
  if (pinnedRoot === undefined) return undefined
  const { who, identity } = ports.participant
  const declared = statementsOf(statements, 'agency.root_declared')
  const changed = statementsOf(statements, 'agency.root_changed')
  return {
    operation: identity.operation,
    own: { agency: ports.agency, root: pinnedRoot },
    roots: [...declared, ...changed].map(({ subject, body }) => ({
      ...{ agency: subject, rootKey: body.rootKey, signature: body.proof },
    })),
    successions: changed.flatMap(({ subject, body: { rootKey, reason, endorsement } }) =>
      endorsement === undefined
        ? []
        : [{ agency: subject, newRoot: rootKey, reason, signature: endorsement }],
    ),
    confirmations: statementsOf(statements, 'agency.root_confirmed').flatMap((statement) => {
      // The entry is a decision: it was verified under the key with which its device was enrolled.
      const actorKey = who.devices.get(statement.device)?.enrolled?.actorKey
      const { rootKey, replaces } = statement.body
      return actorKey === undefined
        ? []
        : [{ agency: statement.subject, rootKey, replaces, person: statement.actor, actorKey }]
    }),
    members: statementsOf(statements, 'person.key_certified').map(({ subject, agency, body }) => ({
      ...{ agency, person: subject, actorKey: body.actorKey, recipient: body.recipient },
      signature: body.proof,
    })),
    ends: statementsOf(statements, 'person.key_ended').map(({ subject, agency, body }) => ({
      ...{ agency, person: subject, recipient: body.recipient, reason: body.reason, signature: body.proof },
    })),
    epochs: statementsOf(statements, 'agency.epoch_begun').map(({ subject, body }) => ({
      ...{ agency: subject, epoch: body.epoch, recipient: body.recipient, signature: body.proof },
    })),
    seenEpochs,
  }
}
