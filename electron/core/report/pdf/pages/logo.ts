import type { ReportLogo } from '../../../../../shared/report/appearance/appearance.ts'
import type { Brush } from '../paint/brush.ts'
import type { StructElement, StructureTree } from '../paint/structure.ts'

export interface LogoSize {
  readonly width: number
  readonly height: number
}

/** As large as the room allows, in the logo's own proportions. */
export function logoSize(logo: ReportLogo, { width, height }: LogoSize): LogoSize {
  const scale = Math.min(width / logo.width, height / logo.height)
  return { width: logo.width * scale, height: logo.height * scale }
}

export interface LogoPlace extends LogoSize {
  readonly x: number
  readonly y: number
}

export function paintLogo(
  brush: Brush,
  tree: StructureTree,
  section: StructElement,
  logo: ReportLogo,
  { x, y, width, height }: LogoPlace,
): void {
  const element = tree.element('Figure', section, { alt: logo.description, bounds: [x, y, x + width, y + height] })
  tree.content(element, 'Figure', () => brush.image(Buffer.from(logo.png, 'base64'), x, y, width, height))
}
