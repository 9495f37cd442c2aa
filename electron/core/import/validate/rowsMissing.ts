import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** A list makes no claim to be complete, so what it leaves out stays; but a person should know. */
export const rowsMissing = (place: Place, count: number): ImportIssue =>
  finding('rows-missing', 'query', place, {
    da: `${count} ${count === 1 ? 'række' : 'rækker'}, der er indlæst før for samme kommuner og år, findes ikke i denne fil. De bliver stående. Skal de væk, så fortryd først den tidligere indlæsning.`,
    en: `${count} ${count === 1 ? 'row' : 'rows'} imported before for the same municipalities and years are not in this file. They stay. To remove them, undo the earlier import first.`,
  })
