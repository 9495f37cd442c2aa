/** No Electron can be had here; the message is one plain sentence for the person at the terminal. */
export class ElectronUnavailable extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'ElectronUnavailable'
  }
}
