import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

export interface Told {
  code: number | null
  out: string
}

/** Runs a tool of the project's own `node_modules` in a folder, and gives its exit code and all it wrote. */
export function runTool(tool: string, args: string[], folder: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${root}/node_modules/.bin/${tool}`, args, { cwd: folder })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out }))
  })
}
