import { Icon } from '../../design/icon.tsx'
import { useModel, usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import type { ReleaseState } from '../state/release-state.ts'
import { whyNotSign } from '../state/why-not-sign.ts'
import { othersWhoMaySign } from './may-sign.ts'
import { SignForm } from './sign-form.tsx'

interface Props {
  release: ReleaseLine
  state: ReleaseState
}

/** Two boxes: who prepared, and who signed or is to sign; under them the signature, or why not by the reader. */
export function Signatures({ release, state }: Props) {
  const { t } = useSay()
  const words = t.releases.sign
  const { prepared, preparedBy, signed, signedBy, digest } = release
  return (
    <section className="release-side" aria-labelledby="sign-title">
      <div className="row between">
        <h3 id="sign-title">{words.title}</h3>
        <span className="tiny text-2">{words.different}</span>
      </div>
      <Box
        title={words.prepared}
        who={preparedBy}
        {...{ agency: prepared.agency, at: prepared.claimedAt, digest }}
      />
      {signed ? (
        <Box
          title={words.signed}
          who={signedBy ?? ''}
          {...{ agency: signed.agency, at: signed.claimedAt, digest }}
        />
      ) : (
        (state === 'to_sign' || state === 'outdated') && <OpenBox {...{ release, state }} />
      )}
    </section>
  )
}

function Box(props: { title: string; who: string; agency: string; at: string; digest: string }) {
  const { title, who, agency, at, digest } = props
  const { t, format, dayAndTime } = useSay()
  const { agencies } = useModel()
  const name = agencies.find(({ id }) => id === agency)?.name
  return (
    <div className="signature">
      <span className="row between">
        <span className="row medium">
          <Icon name="sign" />
          {title}
        </span>
        <span className="tiny text-2">{dayAndTime(at)}</span>
      </span>
      <span className="small">{[who, name].filter(Boolean).join(', ')}</span>
      <span className="tiny text-2" title={digest}>
        {format(t.releases.sign.key, { digest: `${digest.slice(0, 6)}…${digest.slice(-4)}` })}
      </span>
    </div>
  )
}

function OpenBox({ release, state }: Props) {
  const { t, format, list } = useSay()
  const words = t.releases.sign
  const { me } = useRoom()
  const model = useModel()
  const hasRight = usePort().may('release.signed', release.id)
  const others = othersWhoMaySign(model, release.prepared.actor)
  const why = whyNotSign(release, state, { workName: me?.workName, hasRight })
  const people = list(others.map(({ workName, role }) => `${workName} (${t.codes.role[role]})`))
  return (
    <>
      {state === 'to_sign' && (
        <div className="signature open">
          <span className="row medium">
            <Icon name="sign" />
            {words.open}
          </span>
          <span className="small text-2">
            {others.length > 0 ? format(words.openBy, { people }) : words.openNobody}
          </span>
        </div>
      )}
      {why === undefined ? (
        <SignForm release={release.id} />
      ) : (
        <div className="signature-missing">
          <span className="medium small">{words.missing}</span>
          <span className="tiny text-2">{words.why[why]}</span>
        </div>
      )}
    </>
  )
}
