import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { createEngine } from '../core/createEngine.ts'
import { editionFolder, keyFolder } from '../core/userFolder.ts'
import { currentUserName } from '../core/userName.ts'
import { serveEngine } from './engineLoop.ts'
import { fileLog } from './log.ts'

// Entry of the utility process. The shell passes the program's folder and the folders for what the program keeps.
const [appRoot = '.', userData = '.', sampleFolder = '.'] = process.argv.slice(2)
const log = fileLog(path.join(userData, 'logs'), 'engine')
const workerFile = path.join(__dirname, 'worker.cjs')
const nativeBinding = process.env.AARSRAPPORT_SQLITE_BINDING

const engine = createEngine({
  now: () => new Date(),
  userName: currentUserName(),
  log: ({ level, event, details }) => log(event, { level, ...details }),
  createWorker: (options) => new Worker(workerFile, options),
  paths: {
    templates: path.join(appRoot, 'templates'),
    fonts: path.join(appRoot, 'node_modules/@fontsource'),
    rasteriser: path.join(appRoot, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'),
    keys: keyFolder(userData),
    samples: sampleFolder,
    editions: editionFolder(userData),
  },
  ...(nativeBinding ? { nativeBinding } : {}),
})

const answer = serveEngine(engine, (message) => process.parentPort.postMessage(message), log)
process.parentPort.on('message', ({ data }) => void answer(data))
