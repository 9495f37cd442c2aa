import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** The number on such a row is the mother's: it must not become the child's. */
export const unbornWithCpr: RowRule = ({ fields, at }) => {
  if (fields.yes('unborn') !== true || fields.person('cpr') === null) return null
  return finding('unborn-with-cpr', 'query', at('cpr'), {
    da: 'Barnet er ufødt, men rækken har et CPR-nummer. Rækken er taget med uden nummeret.',
    en: 'The child is unborn, but the row has a CPR number. The row is taken without the number.',
  })
}

export const bornWithoutCpr: RowRule = ({ fields, at }) => {
  if (fields.yes('unborn') === true || fields.has('cpr')) return null
  return finding('required-missing', 'error', at('cpr'), {
    da: 'CPR-nummeret mangler, og barnet er ikke angivet som ufødt. Rækken er ikke taget med.',
    en: 'The CPR number is missing, and the child is not marked as unborn. The row is left out.',
  })
}
