import path from 'node:path'
import { prepareElectron } from './prepareElectron.ts'
import { ElectronUnavailable } from './unavailable.ts'

try {
  const prepared = await prepareElectron(path.resolve('.'), (line) => console.error(line))
  console.log(prepared.dist)
} catch (error) {
  if (!(error instanceof ElectronUnavailable)) throw error
  console.error(error.message)
  if (error.cause) console.error(String(error.cause).trim().split('\n').slice(-15).join('\n'))
  process.exitCode = 1
}
