import { useEffect, useState } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { Sheet } from '../../design/sheet.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import { useKeysModel } from '../use-keys-model.ts'
import { CheckWords } from './check-words.tsx'
import { WordsToPrint } from './words-to-print.tsx'

/** The words on paper: shown to be printed, then checked by typing two of them. They live as long as this sheet. */
export function RecoverySheet({ onClose }: { onClose: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const { run, ...wish } = useWish<string[]>()
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    void run(() => care.keys.recoveryWords())
  }, [run, care])
  return (
    <Sheet title={t.keysPage.sheet} onClose={onClose}>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      {wish.state === 'done' && !isPrinted && (
        <WordsToPrint words={wish.value} onPrinted={() => setPrinted(true)} />
      )}
      {wish.state === 'done' && isPrinted && <CheckWords words={wish.value} />}
    </Sheet>
  )
}
