import { readFileSync } from 'node:fs'

/** Of this process alone, in megabytes. Linux counts what the parent held when it started this one into `maxRSS`. */
export function peakMemory(): number {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
      : undefined
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024
}
