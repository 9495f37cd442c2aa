import type { StepProgress } from '../core/engine/engine.ts'

const WIDTH = 24

/** A line that is drawn over itself on a terminal. In a pipe it is silent: a log wants results, not motion. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  let drawn = false

  function show({ step, done, total }: StepProgress): void {
    if (!stream.isTTY) return
    const filled = total > 0 ? Math.round((WIDTH * Math.min(done, total)) / total) : 0
    const bar = total > 0 ? `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ` : ''
    stream.write(`\r\u001b[2K${bar}${step.da}`)
    drawn = true
  }

  function clear(): void {
    if (drawn) stream.write('\r\u001b[2K')
    drawn = false
  }

  return { show, clear }
}
