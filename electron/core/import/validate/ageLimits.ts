import { ageOn } from '../../../../shared/dates.ts'
import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

interface Limited {
  /** The field whose code has the limits. */
  readonly code: string
  /** The day on which the child must not be older than the code is meant for. */
  readonly oldestOn: string
  /** The day on which it must not be younger; a period may begin before it becomes what its code says. */
  readonly youngestOn: string
}

/** DQ-10: after-care is for 18–22-year-olds, a room of one's own from 15. The limits stand in the code lists. */
export const ageOutsideForm =
  ({ code, oldestOn, youngestOn }: Limited): RowRule =>
  ({ fields, at }) => {
    const ages = fields.code(code)?.ages
    const person = fields.person('cpr')
    if (!ages || !person) return null
    const [early, late] = [fields.date(oldestOn), fields.date(youngestOn)]
    const isTooOld = ages.until !== undefined && early !== null && ageOn(person.birth, early) > ages.until
    const isTooYoung = ages.from !== undefined && late !== null && ageOn(person.birth, late) < ages.from
    if (!isTooOld && !isTooYoung) return null
    const limit = isTooOld ? ages.until : ages.from
    return finding('age-outside-form', 'query', at(code), {
      da: `Barnet er ${isTooOld ? 'over' : 'under'} ${limit} år, og det plejer ordningen ikke at omfatte. Rækken er taget med.`,
      en: `The child is ${isTooOld ? 'over' : 'under'} ${limit}, which the arrangement does not usually cover. The row is taken.`,
    })
  }

const GROWN_UP = 18

/** DQ-10: a notification is about a child. The number of a grown-up is the mother's, most likely. */
export const grownUp =
  (event: string): RowRule =>
  ({ fields, at }) => {
    const [person, day] = [fields.person('cpr'), fields.date(event)]
    if (person === null || day === null || fields.yes('unborn') === true || ageOn(person.birth, day) < GROWN_UP) {
      return null
    }
    return finding('age-unlikely', 'query', at('cpr'), {
      da: 'Personen var fyldt 18 år. Er nummeret moderens, og er barnet ufødt? Rækken er taget med.',
      en: 'The person was 18 or more. Is the number the mother’s, and is the child unborn? The row is taken.',
    })
  }

const YOUNGEST_IN_RESPITE = 3

/** DQ-10: respite for the very young is rare; more often the date or the number is wrong. */
export const tooYoungForRespite =
  (start: string): RowRule =>
  ({ fields, at }) => {
    const [person, day] = [fields.person('cpr'), fields.date(start)]
    if (person === null || day === null || ageOn(person.birth, day) >= YOUNGEST_IN_RESPITE) return null
    return finding('age-outside-form', 'query', at(start), {
      da: 'Barnet er under 3 år, og aflastning er sjælden i den alder. Kontrollér datoen. Rækken er taget med.',
      en: 'The child is under 3, and respite is rare at that age. Check the date. The row is taken.',
    })
  }
