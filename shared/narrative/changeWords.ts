import { formatNumber } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../quantities.ts'
import { numberInWords } from './numberWords.ts'
import { magnitude, type PercentStyle, percentInWords } from './percentWords.ts'

/** Every word for a change belongs to one of these; the word can never disagree with the numbers. */
export type Direction = 'up' | 'down' | 'none'

export function directionOf(from: Fraction, to: Fraction): Direction {
  const order = compare(to, from)
  return order > 0 ? 'up' : order < 0 ? 'down' : 'none'
}

/** `noun` gives "et svagt fald på knap 2 %", `verb` what follows "er": "faldet svagt med knap 2 %". */
export type ChangeForm = 'noun' | 'verb'

export interface ChangeOptions {
  readonly form?: ChangeForm
  readonly percent?: PercentStyle
  /** Counts follow the rules for small bases; rates, means and money have no such base. */
  readonly counts?: boolean
  readonly gender?: 'en' | 'et'
}

const SMALL_BASE = 20
const times = (value: Fraction, numerator: number, denominator: number): Fraction =>
  multiply(value, fraction(numerator, denominator))

type Multiple = { readonly noun: string; readonly verb: string }

/** R4: doubling, tripling and halving, from bases large enough to bear the word. */
function multipleOf(from: Fraction, to: Fraction, counts: boolean): Multiple | null {
  const atLeast = (base: number): boolean => !counts || compare(from, fraction(base)) >= 0
  if (atLeast(5) && compare(to, times(from, 195, 100)) >= 0) {
    if (compare(to, times(from, 205, 100)) <= 0) return { noun: 'en fordobling', verb: 'fordoblet' }
    if (compare(to, times(from, 295, 100)) < 0) return { noun: 'mere end en fordobling', verb: 'mere end fordoblet' }
    if (compare(to, times(from, 305, 100)) <= 0) return { noun: 'en tredobling', verb: 'tredoblet' }
    return { noun: 'mere end en tredobling', verb: 'mere end tredoblet' }
  }
  if (atLeast(10) && compare(to, times(from, 525, 1000)) <= 0) {
    if (compare(to, times(from, 475, 1000)) >= 0) return { noun: 'en halvering', verb: 'halveret' }
    return { noun: 'mere end en halvering', verb: 'mere end halveret' }
  }
  return null
}

/** R4, R5, R10: the change between two values in words. */
export function changeInWords(from: Fraction, to: Fraction, options: ChangeOptions = {}): string {
  const { form = 'noun', percent = 'hedged', counts = true, gender = 'en' } = options
  const direction = directionOf(from, to)
  if (direction === 'none') return 'uændret'
  const up = direction === 'up'
  const [noun, verb] = up ? ['en stigning', 'steget'] : ['et fald', 'faldet']
  if (from.numerator <= 0) {
    const start = from.numerator === 0 ? (counts ? 'ingen' : '0') : formatNumber(from)
    return `${form === 'noun' ? noun : verb} fra ${start} til ${numberInWords(to, gender)}`
  }
  const multiple = to.numerator > 0 ? multipleOf(from, to, counts) : null
  if (multiple) return multiple[form]
  if (counts && compare(from, fraction(SMALL_BASE)) < 0) {
    const end = to.numerator === 0 ? 'ingen' : numberInWords(to, gender)
    return `${form === 'noun' ? noun : verb} fra ${numberInWords(from, gender)} til ${end}`
  }
  const change = times(magnitude(subtract(to, from)), 100 * from.denominator, from.numerator)
  if (compare(change, fraction(1)) < 0) return 'stort set uændret'
  const size = percentInWords(change, percent)
  const weight = compare(change, fraction(5)) < 0 ? 'svag' : compare(change, fraction(30)) >= 0 ? 'markant' : null
  if (form === 'verb') return `${verb} ${weight ? `${weight === 'svag' ? 'svagt' : weight} ` : ''}med ${size}`
  if (!weight) return `${noun} på ${size}`
  const [article, bare] = noun.split(' ')
  const adjective = weight === 'svag' && !up ? 'svagt' : weight
  return `${article} ${adjective} ${bare} på ${size}`
}
