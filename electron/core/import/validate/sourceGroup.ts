import { fold } from '../../../../shared/danish.ts'
import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** The kind of notifier belongs to one group of the code list; the file names the group as well. */
export const sourceGroupDiffers: RowRule = ({ fields, at }) => {
  const [source, group] = [fields.code('source'), fields.code('sourceGroup')]
  if (
    !source?.group ||
    !group ||
    group.unlisted ||
    source.group === group.text ||
    fold(source.group) === fold(group.text)
  )
    return null
  return finding('source-group-differs', 'query', at('sourceGroup'), {
    da: `Underretteren hører til gruppen »${source.group}«, men rækken angiver en anden gruppe. Rækken er taget med.`,
    en: `The notifier belongs to the group “${source.group}”, but the row names another. The row is taken.`,
  })
}
