import { topicsIn } from '../../figures/figuresOf.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { tableTitle } from '../tables/tableTitles.ts'
import { type Scope, TOGETHER } from './scope.ts'

const why = {
  noNumbers: { da: 'der ikke er tal til den', en: 'there are no numbers for it' },
  internalOnly: { da: 'den kun vises i en intern udgave', en: 'only an internal edition shows it' },
} as const

type Reason = keyof typeof why

function placesOf({ municipality, template }: Scope): Bilingual {
  const { title } = template.front
  const isOne = municipality !== null && municipality !== TOGETHER
  const of = isOne ? { da: ` for ${municipality}`, en: ` of ${municipality}` } : { da: '', en: '' }
  return { da: `${of.da} i kapitlet “${title}”`, en: `${of.en} in the chapter “${title}”` }
}

/** A table that could not be shown, by the title it would have had. */
export function leftOutTable(scope: Scope, key: string, reason: Reason): Bilingual {
  const [title, place] = [tableTitle(key), placesOf(scope)]
  return {
    da: `Tabellen “${title.da}”${place.da} er udeladt, fordi ${why[reason].da}.`,
    en: `The table “${title.en}”${place.en} is left out because ${why[reason].en}.`,
  }
}

/** A figure that could not be shown, by what its topic is called. */
export function leftOutFigure(scope: Scope, key: string): Bilingual {
  const label = topicsIn(scope.input).find((topic) => topic.key === key)?.label ?? { da: key, en: key }
  const place = placesOf(scope)
  return {
    da: `Figuren “${label.da}”${place.da} er udeladt, fordi ${why.noNumbers.da}.`,
    en: `The figure “${label.en}”${place.en} is left out because ${why.noNumbers.en}.`,
  }
}
