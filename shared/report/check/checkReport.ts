import type { Language } from '../../danish.ts'
import type { SmallNumbers } from '../../domain/smallNumbers.ts'
import { readDocument } from './document/readDocument.ts'
import type { CheckFinding, CheckResult, LiveOffer } from './finding.ts'
import { placeOf, type Reading, readReport, withoutProse } from './reading.ts'
import { announcedYears } from './rules/announcedYears.ts'
import { bases } from './rules/bases.ts'
import { countOrShare } from './rules/countOrShare.ts'
import { dates } from './rules/dates.ts'
import { definitions } from './rules/definitions.ts'
import { directionAgainst } from './rules/directionAgainst.ts'
import { numberDiffers } from './rules/numberDiffers.ts'
import { readability } from './rules/references.ts'
import { type RawFinding, type Rule, withKey } from './rules/rule.ts'
import { sentenceSums } from './rules/sentenceSums.ts'
import { smallCells } from './rules/smallCells.ts'
import { budgetTables } from './rules/tables/budgetRules.ts'
import { tableForms } from './rules/tables/formRules.ts'
import { tableSums } from './rules/tables/sumRules.ts'
import { toldBefore } from './rules/toldBefore.ts'
import { unitWords } from './rules/unitWords.ts'
import type { Knowledge } from './words/knowledge.ts'

/** In the order of weight: of two findings at one number, the first is told. */
const rules: readonly Rule[] = [
  unitWords,
  countOrShare,
  numberDiffers,
  directionAgainst,
  sentenceSums,
  toldBefore,
  dates,
  announcedYears,
  bases,
  definitions,
  tableSums,
  budgetTables,
  tableForms,
  readability,
  smallCells,
]

/** Rules that find the same fault in the same number. */
const SAME_FAULT = /^(?:number|population|year|unit\.points|change|amounts|table\.(?:sum|difference|share)$)/

function* withoutRepeats(found: Iterable<RawFinding>): Generator<CheckFinding> {
  const seen = new Set<string>()
  const keys = new Map<string, number>()
  for (const each of found) {
    const place = `${each.place.line}:${each.place.column}:${SAME_FAULT.test(each.rule) ? 'number' : each.rule}`
    if (seen.has(place)) continue
    seen.add(place)
    const { key } = withKey(each, 0)
    const repeat = keys.get(key) ?? 0
    keys.set(key, repeat + 1)
    yield withKey(each, repeat)
  }
}

const offersOf = ({ sentences }: Reading): readonly LiveOffer[] =>
  sentences.flatMap(({ sentence, numbers }) =>
    numbers.flatMap(({ typed, binding: { shown, confident } }): LiveOffer[] =>
      shown && confident && typed.hedge === null && !typed.part
        ? [
            {
              place: placeOf(sentence, typed.start),
              said: typed.text,
              figure: { metric: shown.group.form.id, dims: shown.dims },
            },
          ]
        : [],
    ),
  )

/**
 * Checks a whole report, in Markdown or as plain text, against the figures and against itself. Small numbers may stand
 * in an edition that says on every page that it is internal.
 */
export function checkReport(
  text: string,
  knowledge: Knowledge,
  language: Language = 'da',
  smallNumbers: SmallNumbers = 'hidden',
): CheckResult {
  const proseRead = language === 'da'
  const document = readDocument(text, knowledge.categories, language)
  const reading = proseRead ? readReport(document, knowledge) : withoutProse(document, knowledge)
  const asked = smallNumbers === 'shown' ? rules.filter((rule) => rule !== smallCells) : rules
  const findings = [...withoutRepeats(asked.flatMap((rule) => [...rule(reading)]))]
  const bindings = [...reading.sentences.flatMap(({ numbers }) => numbers), ...reading.cells].map(
    ({ binding }) => binding,
  )
  return {
    proseRead,
    findings: findings.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
    offers: offersOf(reading),
    numbers: {
      found: bindings.length,
      compared: bindings.filter(({ shown, likely, confident }) => shown !== null || (confident && likely.length > 0))
        .length,
    },
  }
}
