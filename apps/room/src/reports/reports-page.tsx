import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { DropFiles } from '../exchange/in/drop-files.tsx'
import { useSay } from '../frame/say.tsx'
import { BesideOwn } from './beside-own.tsx'
import { Compared } from './compared.tsx'
import { ItemsList } from './items-list.tsx'
import { PasteForm } from './paste-form.tsx'
import { useItems } from './use-items.ts'
import '../exchange/exchange.css'
import './reports.css'

/** What was published about the operation: each item a row, side by side and beside our own figures. */
export function ReportsPage() {
  const { t, format } = useSay()
  const { items, reading, trouble, store } = useItems()
  return (
    <div className="exchange">
      <p className="small text-2">{t.reports.lead}</p>
      <div className="reports-in">
        <PasteForm reading={reading} nextNumber={items.length + 1} onAdd={store.add} />
        <DropFiles
          multiple
          words={t.reports.drop}
          choose={t.reports.choose}
          accept=".txt,.md,.html,.htm,text/*"
          onFiles={(files) => void store.addFiles(files)}
        />
      </div>
      {trouble.map(({ name, why }) => (
        <p key={name} className="note warning" role="alert">
          <Icon name="warn" />
          <bdi>{format(why === 'too_large' ? t.reports.tooLarge : t.reports.notText, { name })}</bdi>
        </p>
      ))}
      {items.length === 0 ? (
        <Empty title={t.reports.empty} note={t.reports.emptyNote} />
      ) : (
        <>
          <ItemsList items={items} onRemove={store.remove} onRemoveAll={store.removeAll} />
          <Compared items={items} />
          <BesideOwn items={items} />
        </>
      )}
    </div>
  )
}
