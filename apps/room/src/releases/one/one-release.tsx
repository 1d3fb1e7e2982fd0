import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import { FiguresPage } from '../figures/figures-page.tsx'
import { releaseName } from '../list/release-columns.tsx'
import { releaseState } from '../state/release-state.ts'
import { ReleaseTag } from '../state/release-tag.tsx'
import { ReleaseActs } from './release-acts.tsx'
import { Signatures } from './signatures.tsx'

interface Props {
  release: ReleaseLine
  releases: readonly ReleaseLine[]
}

/** A release that was prepared: its figures, what was checked, who signed, and what may be done with it. */
export function OneRelease({ release, releases }: Props) {
  const say = useSay()
  const { t, format, number, dayAndTime } = say
  const words = t.releases
  const state = releaseState(release, releases)
  const { figures, correction, withdrawn } = release
  const reason = withdrawn?.value
  return (
    <FiguresPage
      figures={figures}
      name={releaseName(say, release)}
      state={<ReleaseTag state={state} />}
      isPublic={release.signed?.number !== undefined}
      waits={state === 'to_sign'}
      says={
        <>
          <p className="small text-2">
            {format(words.asOf, { moment: dayAndTime(figures.asOf) })} {words.stateSays[state]}
          </p>
          {figures.replaces !== null && correction && (
            <p className="note">
              <Icon name="info" />
              <span>
                {format(words.replacesSays, {
                  number: number(figures.replaces),
                  reason: t.codes.correctionReason[correction],
                })}
              </span>
            </p>
          )}
          {withdrawn && reason && (
            <p className="note warning">
              <Icon name="x" />
              <span>
                {format(words.withdrawnSays, {
                  when: dayAndTime(withdrawn.claimedAt),
                  reason: t.codes.correctionReason[reason],
                })}
              </span>
            </p>
          )}
        </>
      }
      acts={<ReleaseActs {...{ release, state }} />}
      signatures={<Signatures {...{ release, state }} />}
    />
  )
}
