import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { securityHeaders } from '../../../electron/app/contentSecurity.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.pdf': 'application/pdf',
}

/** Serves the built page under the policy that the shell uses, so that what it would refuse is refused here too. */
export function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.join(folder, name === '/' ? 'index.html' : path.normalize(name))
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
    for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value)
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ server, address: `http://127.0.0.1:${port}` })
    })
  })
}
