import { useCallback, useEffect, useRef } from 'react'
import { downloadBytes } from '../download-bytes.ts'
import { readingWorker, type ReadingWorker } from '../read/ask-reader.ts'
import type { ToWrite } from '../read/reading-work.ts'

/** Makes a file in a worker, which is started for the first and ends with the page, and hands it to the reader. */
export function useWriter() {
  const worker = useRef<ReadingWorker>(undefined)
  useEffect(() => () => worker.current?.stop(), [])
  return useCallback(async (name: string, what: ToWrite) => {
    worker.current ??= readingWorker()
    downloadBytes(name, await worker.current.write(what))
  }, [])
}

export type Writer = ReturnType<typeof useWriter>
