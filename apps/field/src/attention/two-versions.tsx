import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import type { VersionsLine } from '../model/view-model.ts'
import { About } from './about.tsx'
import { VersionsScreen } from './versions-screen.tsx'

/** A decision of which there are two, and the way to look at both. */
export function TwoVersions({ line }: { line: VersionsLine }) {
  const { t } = useSay()
  const { open } = useWay()
  return (
    <Card>
      <div className="row">
        <Icon name="people" large />
        <h2 className="grow">
          {t.attention.twoVersions} <About line={line} />
        </h2>
      </div>
      <p>{t.attention.twoSays}</p>
      <Button onPress={() => open(<VersionsScreen line={line} />)}>{t.attention.lookAtBoth}</Button>
    </Card>
  )
}
