import { useDevice } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'

/** What became of the last try, and what wrong ones cost. Read out when it changes, not each second. */
export function TriesNote({ said }: { said: string | undefined }) {
  const { wrongTries } = useDevice()
  const { t, plural } = useSay()
  return (
    <p className="small tries" role="status">
      {said} {wrongTries > 0 && plural(t.unlock.wrongTries, wrongTries)}
    </p>
  )
}
