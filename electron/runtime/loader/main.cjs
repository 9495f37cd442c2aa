// Stands where Electron's own start page stands in its download: runs the folder or script that the command line names.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
const target = path.resolve(named ?? '.')

function entryOf(folder) {
  const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (description.version) app.setVersion(description.version)
  app.setName(description.productName ?? description.name ?? app.name)
  app.setPath('userData', path.join(app.getPath('appData'), app.name))
  app.setAppPath(folder)
  return path.join(folder, description.main ?? 'index.js')
}

require(fs.statSync(target).isDirectory() ? entryOf(target) : target)
