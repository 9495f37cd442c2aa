import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

export const eventBeforeBirth =
  (event: string): RowRule =>
  ({ fields, at }) => {
    const [person, day] = [fields.person('cpr'), fields.date(event)]
    if (person === null || day === null || day >= person.birth || fields.yes('unborn') === true) return null
    return finding('event-before-birth', 'error', at(event), {
      da: 'Datoen ligger før barnets fødsel. Rækken er ikke taget med.',
      en: 'The date lies before the birth of the child. The row is left out.',
    })
  }
