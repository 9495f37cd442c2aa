import { spawn } from 'node:child_process'

export interface CommandResult {
  readonly code: number
  readonly output: string
}

export interface CommandOptions {
  readonly cwd?: string
  readonly timeLimitMs?: number
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program without a shell and collects what it says; a program that is not there gives code 127. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeLimitMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** npm as the running npm script knows it, or the one on the path. */
export function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? runCommand(process.execPath, [script, ...args], options)
    : runCommand('npm', args, options)
}
