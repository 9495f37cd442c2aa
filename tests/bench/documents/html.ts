import { sceneToSvg } from '../../../shared/figures/scene/sceneToSvg.ts'
import type { PlainDocument, PlainPart } from './plainDocument.ts'
import type { PlainFonts } from './plainFonts.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

function partHtml(part: PlainPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} id="${part.anchor}">${escaped(part.text)}</h${part.level}>`
    case 'text':
      return `<p>${escaped(part.text)}</p>`
    case 'points':
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'figure':
      return `<figure><figcaption>${escaped(part.caption)}</figcaption><div role="img" aria-label="${escaped(part.alt)}">${sceneToSvg(part.drawing, part.caption)}</div></figure>`
    case 'table': {
      const { heads, right, shares, rows } = part.table
      const side = (index: number): string => (right[index] ? ' class="right"' : '')
      const columns = shares.map((share) => `<col style="width:${share * 100}%">`).join('')
      const head = heads.map((text, index) => `<th scope="col"${side(index)}>${escaped(text)}</th>`).join('')
      const row = (texts: readonly string[]): string =>
        `<tr>${texts.map((text, index) => (index === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${side(index)}>${escaped(text)}</td>`)).join('')}</tr>`
      return `<table><caption>${escaped(part.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`
    }
  }
}

const face = (family: string, weight: number, file: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url("file://${file}")}`

const style = ({ sans, sansStrong, serif, serifStrong }: PlainFonts): string => `
${face('Source Sans 3', 400, sans)}${face('Source Sans 3', 600, sansStrong)}
${face('Source Serif 4', 400, serif)}${face('Source Serif 4', 600, serifStrong)}
body{margin:0;font:10.5pt/1.33 "Source Serif 4"}
p,ul{width:368pt;margin:0 0 7pt;hyphens:auto}
h1,h2,h3,caption,figcaption{font-family:"Source Sans 3";font-weight:600;text-align:left}
h1{font-size:24pt;break-before:page;margin:0 0 18pt}
h2{font-size:15pt;margin:20pt 0 6pt;break-after:avoid}
h3{font-size:11.5pt;margin:14pt 0 4pt;break-after:avoid}
figure{margin:12pt 0;break-inside:avoid}
caption,figcaption{font-size:10pt;margin-bottom:5pt}
table{width:100%;table-layout:fixed;border-collapse:collapse;font:9pt "Source Sans 3";margin:12pt 0}
tr{break-inside:avoid;border-bottom:.25pt solid #E4E7EB}
th,td{padding:2pt 0;text-align:left;font-weight:400}
.right{text-align:right}
`

/** The document as a page of the web; its contents have links and no page numbers, which Chromium cannot know. */
export function html(document: PlainDocument, fonts: PlainFonts): string {
  const entries = document.contents.map(({ anchor, text }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`)
  const chapters = document.chapters.map(({ parts }) => `<section>${parts.map(partHtml).join('')}</section>`)
  return `<!doctype html><html lang="${document.language}"><head><meta charset="utf-8"><title>${escaped(document.title)}</title><style>${style(fonts)}</style></head><body><nav><h2>${escaped(document.contentsTitle)}</h2><ul>${entries.join('')}</ul></nav>${chapters.join('')}</body></html>`
}
