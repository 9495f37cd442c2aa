import { printWithChromium } from '../chromium/printWithChromium.ts'
import type { Way } from '../way.ts'

const way: Way = {
  label: 'the same, printed twice for the page numbers in the contents',
  needsElectron: true,
  print: (model, fonts) => printWithChromium(model, fonts, true),
}

export default way
