import { type ChildProcess, spawn } from 'node:child_process'

export interface Display {
  readonly name: string
  close(): void
}

/** A display of its own that every user may draw on, or nothing where Xvfb is not installed. */
export function startDisplay(): Promise<Display | undefined> {
  return new Promise((resolve) => {
    const server: ChildProcess = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-ac'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    server.on('error', () => resolve(undefined))
    server.on('exit', () => resolve(undefined))
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString().trim()}`, close: () => server.kill() })
    })
  })
}
