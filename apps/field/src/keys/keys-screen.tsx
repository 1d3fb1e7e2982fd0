import { Button } from '../design/button.tsx'
import { Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import { CompareScreen } from './compare-screen.tsx'
import { FingerprintView } from './fingerprint-view.tsx'
import { PinScreen } from './pin-screen.tsx'
import './keys.css'

/** This phone's key: whether it seals, what to do until then, and whose roots were compared in person. */
export function KeysScreen() {
  const { model } = useField()
  const { t, format } = useSay()
  const { open, back } = useWay()
  const { sealing, agencies, me } = model
  const mustPin = !sealing.may && (sealing.why === 'root_not_pinned' || sealing.why === 'no_root')
  const others = agencies.filter(({ id, root }) => id !== me.agencyId && root !== undefined)
  return (
    <Screen
      title={t.keys.title}
      main={
        mustPin ? { says: t.keys.pin, act: () => open(<PinScreen />) } : { says: t.frame.done, act: back }
      }
    >
      {sealing.may ? (
        <Notice tone="positive" sign="sealed">
          <b>{t.keys.seals}</b> {format(t.keys.epoch, { n: sealing.epoch })}
        </Notice>
      ) : (
        <Notice tone="warning" sign="sealed">
          <b>{t.keys.why[sealing.why].happened}</b> {t.keys.why[sealing.why].todo}
        </Notice>
      )}
      {sealing.may && (
        <>
          <h2>{me.agency}</h2>
          <p className="small">{t.keys.ownSays}</p>
          <FingerprintView rootKey={sealing.root} />
        </>
      )}
      {!sealing.may && !mustPin && <Button onPress={() => open(<PinScreen />)}>{t.keys.pinAgain}</Button>}
      {others.length > 0 && (
        <>
          <h2>{t.keys.others}</h2>
          <p className="small">{t.keys.othersSay}</p>
          <Lines>
            {others.map(({ id, name, confirmed }) => (
              <Line
                key={id}
                sign={<Icon name="people" />}
                says={name}
                mark={
                  confirmed ? (
                    <Chip tone="positive" sign="tick">
                      {t.keys.compared}
                    </Chip>
                  ) : (
                    <Chip tone="warning">{t.keys.notCompared}</Chip>
                  )
                }
                onPress={() => open(<CompareScreen agency={id} />)}
              />
            ))}
          </Lines>
        </>
      )}
    </Screen>
  )
}
