import type { Nodes } from 'mdast'
import type { HiddenText } from '../../contract/report.ts'
import { conditionHolds } from '../compose/condition.ts'
import { type Scope, withMunicipality } from '../compose/scope.ts'
import { placeOf } from '../markdown/parseTemplate.ts'
import type { ReadTemplate } from './readTemplates.ts'

const MARKUP = /^:{2,}/

/** The lines of a stretch that somebody has typed: those that the template does not have. */
function typedIn(lines: readonly string[], known: ReadonlySet<string>, first: number, last: number): HiddenText[] {
  const typed = lines
    .slice(first - 1, last)
    .map((text, index) => ({ text: text.trim(), line: first + index }))
    .filter(({ text }) => text !== '' && !MARKUP.test(text) && !known.has(text))
  const [start] = typed
  return start ? [{ line: start.line, text: typed.map(({ text }) => text).join('\n\n') }] : []
}

/**
 * What somebody has typed in passages whose condition does not hold this year: it is kept, and told instead of vanishing
 * unseen. Within a loop over municipalities a passage is hidden if it is so for all of them.
 */
export function hiddenTexts(scope: Scope, { template, bodies }: ReadTemplate): readonly HiddenText[] {
  if (!bodies) return []
  const lines = bodies.own.split('\n')
  const known = new Set(bodies.template.split('\n').map((line) => line.trim()))
  const within = (node: Nodes, scopes: readonly Scope[]): readonly HiddenText[] => {
    const isDirective = node.type === 'containerDirective'
    if (isDirective && node.name === 'hvis') {
      const place = placeOf(template, node)
      const shown = scopes.filter((each) => conditionHolds(each, node.attributes ?? {}, place))
      const { position } = node
      if (shown.length === 0 && position) return typedIn(lines, known, position.start.line, position.end.line)
      return node.children.flatMap((child) => within(child, shown))
    }
    const inner =
      isDirective && node.name === 'kommuner'
        ? scopes.flatMap((each) => each.input.municipalities.map((name) => withMunicipality(each, name)))
        : scopes
    return 'children' in node ? node.children.flatMap((child) => within(child, inner)) : []
  }
  return within(template.tree, [scope])
}
