// The main process of an Electron that prints one page of the web: `electron print.cjs PAGE.html OUT.pdf`.
const { writeFileSync } = require('node:fs')
const { app, BrowserWindow } = require('electron')

const [page, out] = process.argv.slice(-2)

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadFile(page)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    margins: { top: 68 / 72, bottom: 79 / 72, left: 71 / 72, right: 71 / 72 },
    displayHeaderFooter: true,
    headerTemplate: '<span class="title" style="font-size:8px"></span>',
    footerTemplate: '<span class="pageNumber" style="font-size:8px"></span>',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  writeFileSync(out, pdf)
  const processes = app.getAppMetrics()
  const sum = (of) => processes.reduce((total, each) => total + of(each), 0)
  const cpu = sum((each) => each.cpu.cumulativeCPUUsage)
  const peak = sum((each) => each.memory.peakWorkingSetSize) / 1024
  process.stdout.write(`\n${JSON.stringify({ cpu, peak })}\n`)
  app.exit(0)
})
