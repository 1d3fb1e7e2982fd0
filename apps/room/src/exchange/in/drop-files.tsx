import { useId, useState, type DragEvent } from 'react'
import { Icon } from '../../design/icon.tsx'

interface Props {
  words: string
  choose: string
  hint?: string
  multiple?: boolean
  /** Endings that the browser offers first; nothing else is refused. */
  accept?: string
  onFiles: (files: File[]) => void
}

/** A place to drop files on, with a button for those who choose them. */
export function DropFiles({ words, choose, hint, multiple = false, accept, onFiles }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="doc" />
      <span className="medium">{words}</span>
      <input
        id={id}
        className="drop-input"
        type="file"
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // So that the same file may be chosen again.
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <label htmlFor={id} className="button">
        {choose}
      </label>
      {hint && <span className="tiny text-3 drop-hint">{hint}</span>}
    </div>
  )
}
