import { ImageRun, Paragraph } from 'docx'
import type { ReportLogo } from '../../../../shared/report/appearance/appearance.ts'
import { logoSize } from '../pdf/pages/logo.ts'
import { paragraphStyles } from './wordStyles.ts'

/** In pixels of Word's: a third larger than points. */
const ROOM = { width: 293, height: 70 }

export function logoParagraph(logo: ReportLogo): Paragraph {
  const { description } = logo
  return new Paragraph({
    style: paragraphStyles.picture,
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(logo.png, 'base64'),
        transformation: logoSize(logo, ROOM),
        altText: { name: description, title: description, description },
      }),
    ],
  })
}
