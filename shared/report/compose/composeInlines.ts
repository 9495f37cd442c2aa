import type { PhrasingContent } from 'mdast'
import { percentAsFraction } from '../../narrative/fractionWords.ts'
import { enumerateText } from '../../narrative/phrase.ts'
import { shareInWords } from '../../narrative/shareWords.ts'
import { lawName } from '../../statistics/breaks/lawEras.ts'
import { valueWord } from '../../statistics/explain/valueWords.ts'
import { peerMethod } from '../../statistics/peerGroups.ts'
import { placeOf } from '../markdown/parseTemplate.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { Inline } from '../reportModel.ts'
import { generateSentence } from '../sentences/generateSentence.ts'
import { changeInlines } from './changeInline.ts'
import { definitionOf } from './footnotes.ts'
import { notGiven, numberInline, valueInline } from './metricText.ts'
import { type Attributes, resolveMetric } from './resolveMetric.ts'
import { languageOf, numbersOf, type Scope, said } from './scope.ts'
import { tidyInlines } from './tidyInlines.ts'

const text = (content: string): readonly Inline[] => [{ type: 'text', text: content }]

function yearText(scope: Scope, attributes: Attributes, place: TemplatePlace): string {
  if (attributes.key) {
    const { year } = resolveMetric(scope, { key: attributes.key, aar: 'seneste' }, place).dims
    return valueWord('year', year ?? scope.input.year, languageOf(scope))
  }
  return String(scope.input.year + Number(attributes.fra ?? '0'))
}

/** The section that governs a subject in the report's year, so that no report cites a law that no longer applies. */
function lawText({ input }: Scope, attributes: Attributes, place: TemplatePlace): string {
  const cited = lawName(input.laws, attributes.emne ?? '', input.year, input.language)
  if (cited !== null) return cited
  return templateProblem(place, {
    da: `“lov” kender ikke emnet “${attributes.emne ?? ''}” i ${input.year}.`,
    en: `“lov” does not know the subject “${attributes.emne ?? ''}” in ${input.year}.`,
  })
}

function shareInlines(scope: Scope, attributes: Attributes, place: TemplatePlace): readonly Inline[] {
  const resolved = resolveMetric(scope, attributes, place)
  const { found, language } = resolved
  if (!found || found.value === null) return text(notGiven[language])
  const fraction = attributes.form === 'broek' ? percentAsFraction(found.value, language) : null
  const style = attributes.decimaler
    ? { decimals: Number(attributes.decimaler) }
    : attributes.form === 'procent'
      ? 'plain'
      : 'hedged'
  return [numberInline(resolved, fraction ?? shareInWords(found.value, found.basis, style, 'en', language))]
}

function directiveInlines(scope: Scope, name: string, attributes: Attributes, place: TemplatePlace): readonly Inline[] {
  switch (name) {
    case 'tal':
      return [valueInline(scope, resolveMetric(scope, attributes, place), attributes)]
    case 'andel':
      return shareInlines(scope, attributes, place)
    case 'aendring':
      return changeInlines(scope, resolveMetric(scope, attributes, place), attributes)
    case 'saetning':
      return generateSentence(scope, attributes, place)
    case 'aar':
      return text(yearText(scope, attributes, place))
    case 'lov':
      return text(lawText(scope, attributes, place))
    case 'sammenligning':
      // The project chooses how its peers are averaged, so no template can say it.
      return text(said(scope, peerMethod(scope.input.codeLists.peers)))
    case 'kommune':
      if (scope.municipality !== null) return text(scope.municipality)
      return templateProblem(place, {
        da: '“kommune” har kun mening inden i “:::kommuner”.',
        en: '“kommune” only has a meaning inside “:::kommuner”.',
      })
    case 'kommuner':
      return text(enumerateText(scope.input.municipalities, languageOf(scope)))
    case 'center':
      return text(scope.input.centre)
    case 'dato':
      return text(numbersOf(scope).date(scope.input.date))
    default:
      return templateProblem(place, { da: `“:${name}” kan ikke stå her.`, en: `“:${name}” cannot stand here.` })
  }
}

const plainText = (nodes: readonly PhrasingContent[], place: TemplatePlace): string =>
  nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : templateProblem(place, {
            da: 'fed, kursiv og henvisninger må kun indeholde tekst.',
            en: 'bold, italics and links may only contain text.',
          }),
    )
    .join('')

/** A reference with its note; its number is given when the whole report stands. A note that comes out empty is none. */
function footnote(scope: Scope, name: string, place: TemplatePlace): readonly Inline[] {
  const [content] = definitionOf(scope, name, place).children
  const note = content?.type === 'paragraph' ? composeInlines(scope, content.children) : []
  return note.length === 0 ? [] : [{ type: 'footnote', text: name, note }]
}

/** Running text of a template as live inlines. */
export function composeInlines(scope: Scope, nodes: readonly PhrasingContent[]): readonly Inline[] {
  return tidyInlines(
    nodes.flatMap((node): readonly Inline[] => {
      const place = placeOf(scope.template, node)
      switch (node.type) {
        case 'text':
          return text(node.value)
        case 'break':
          return text(' ')
        case 'strong':
          return [{ type: 'strong', text: plainText(node.children, place) }]
        case 'emphasis':
          return [{ type: 'emphasis', text: plainText(node.children, place) }]
        case 'link':
          return [{ type: 'link', text: plainText(node.children, place), target: node.url }]
        case 'footnoteReference':
          return footnote(scope, node.identifier, place)
        case 'textDirective':
          return directiveInlines(scope, node.name, node.attributes ?? {}, place)
        default:
          return templateProblem(place, {
            da: `opmærkningen “${node.type}” kendes ikke i rapporten.`,
            en: `the markup “${node.type}” is not known in the report.`,
          })
      }
    }),
  )
}
