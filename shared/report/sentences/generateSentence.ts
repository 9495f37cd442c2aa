import { phraseInlines } from '../compose/phraseInlines.ts'
import { type Attributes, resolveMetric } from '../compose/resolveMetric.ts'
import type { Scope } from '../compose/scope.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { Inline } from '../reportModel.ts'
import { average } from './average.ts'
import { budgetOutcome } from './budgetOutcome.ts'
import { decomposition } from './decomposition.ts'
import { mostOf } from './mostOf.ts'
import { rankingList, rankingOf } from './rankingList.ts'
import { trend } from './trend.ts'

/** `saetning`: a sentence or phrase made by one of the narrative rules. */
export function generateSentence(scope: Scope, attributes: Attributes, place: TemplatePlace): readonly Inline[] {
  const rule = attributes.regel
  if (rule === 'oekonomi') {
    const accounts = resolveMetric(scope, { ...attributes, key: 'economy-area-accounts' }, place)
    return phraseInlines(budgetOutcome(scope, accounts, attributes))
  }
  const resolved = resolveMetric(scope, attributes, place)
  switch (rule) {
    case 'udvikling':
      return phraseInlines(trend(scope, resolved, attributes))
    case 'fordeling':
      return phraseInlines(decomposition(scope, resolved, attributes, place))
    case 'rangering':
      return phraseInlines(rankingList(rankingOf(scope, resolved, attributes, place), resolved))
    case 'flest':
      return phraseInlines(mostOf(rankingOf(scope, resolved, attributes, place), resolved, attributes))
    case 'gennemsnit':
      return phraseInlines(average(scope, resolved))
    default:
      return templateProblem(place, { da: `reglen “${rule}” findes ikke.`, en: `there is no rule “${rule}”.` })
  }
}
