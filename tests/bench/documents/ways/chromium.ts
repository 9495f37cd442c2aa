import { printWithChromium } from '../chromium/printWithChromium.ts'
import type { Way } from '../way.ts'

const way: Way = {
  label: "Chromium 130's printToPDF in Electron, tagged; contents without page numbers",
  needsElectron: true,
  print: (model, fonts) => printWithChromium(model, fonts, false),
}

export default way
