// The main process of an Electron that prints one page of the web: `electron print.cjs PAGE.html OUT.pdf [numbered]`. Numbered, it
// prints once to learn where everything stands, is told the pages of the entries on its standard input, and prints again.
const { writeFileSync } = require('node:fs')
const { createInterface } = require('node:readline')
const { app, BrowserWindow } = require('electron')

const numbered = process.argv.at(-1) === 'numbered'
const [page, out] = process.argv.slice(numbered ? -3 : -2)

const print = (window) =>
  window.webContents.printToPDF({
    pageSize: 'A4',
    margins: { top: 68 / 72, bottom: 79 / 72, left: 71 / 72, right: 71 / 72 },
    displayHeaderFooter: true,
    headerTemplate: '<span class="title" style="font-size:8px"></span>',
    footerTemplate: '<span class="pageNumber" style="font-size:8px"></span>',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })

const nextLine = () => new Promise((resolve) => createInterface({ input: process.stdin }).once('line', resolve))

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadFile(page)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
  writeFileSync(out, await print(window))
  if (numbered) {
    process.stdout.write('\nprinted\n')
    const pages = await nextLine()
    await window.webContents.executeJavaScript(
      `for (const [anchor, page] of ${pages}) document.querySelector('nav a[href="#' + anchor + '"]').append(' ' + page)`,
    )
    writeFileSync(out, await print(window))
  }
  const processes = app.getAppMetrics()
  const sum = (of) => processes.reduce((total, each) => total + of(each), 0)
  const cpu = sum((each) => each.cpu.cumulativeCPUUsage)
  const peak = sum((each) => each.memory.peakWorkingSetSize) / 1024
  process.stdout.write(`\n${JSON.stringify({ cpu, peak })}\n`)
  app.exit(0)
})
