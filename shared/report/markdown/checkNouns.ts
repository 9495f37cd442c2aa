import type { PhrasingContent, RootContent } from 'mdast'
import { claimedKind, fitsKind } from '../../narrative/rules/noun.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'
import { placeOf, type Template } from './parseTemplate.ts'
import { type TemplatePlace, templateProblem } from './templateProblem.ts'

function refuse(place: TemplatePlace, words: string): never {
  return claimedKind(words) === 'count'
    ? templateProblem(place, {
        da: 'et antal ændrer sig i procent; her står en andel, som ændrer sig i procentpoint. Skriv “andelen”.',
        en: 'a number changes by percent; this is a share, which changes by percentage points. Write “the share”.',
      })
    : templateProblem(place, {
        da: 'en andel ændrer sig i procentpoint; her står et antal. Skriv “antallet”.',
        en: 'a share changes by percentage points; this is a number. Write “the number”.',
      })
}

type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>

/** R7: what the words before a change, or the subject of a sentence, call it must be what it is. */
export function checkNouns(
  template: Template,
  nodes: readonly (PhrasingContent | LeafDirective)[],
  metrics: ReadonlyMap<string, Pick<MetricDefinition, 'kind'>>,
): void {
  let clause = ''
  for (const node of nodes) {
    if (node.type === 'text') clause = `${clause}${node.value}`.split(/[.,;:]/).at(-1) ?? ''
    if (node.type !== 'textDirective' && node.type !== 'leafDirective') continue
    const { key, emne, regel } = node.attributes ?? {}
    const kind = metrics.get(key ?? '')?.kind
    const words = node.name === 'aendring' ? clause : regel === 'udvikling' ? (emne ?? '') : ''
    if (kind && !fitsKind(words, kind)) refuse(placeOf(template, node), words)
    clause = `${clause} … `
  }
}
