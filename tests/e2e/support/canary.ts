import { createServer } from 'node:net'

export interface Canary {
  readonly port: number
  readonly connections: () => number
  close(): Promise<void>
}

/** A listener on the loopback address that counts whoever connects: the app must never be among them. */
export function startCanary(): Promise<Canary> {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        connections: () => connections,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
  })
}
