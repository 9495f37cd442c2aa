import { expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { proseOf } from './support/printReport.ts'

const { input } = await sampleReportInput()
const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\n'
const text = { da: 'Tælles anderledes.', en: 'Counted otherwise.' }
const breaks = ['notifications-count', 'notified-children-repeat-share-pct'].map((metric) => ({
  id: metric,
  from: 2013,
  kind: 'definition' as const,
  metrics: [metric],
  recounted: false,
  label: text,
  text,
  source: '',
}))
const said = (body: string): string =>
  proseOf(buildReport({ ...input, breaks, templates: [{ name: 'proeve.md', text: head + body }] })).replaceAll(
    '\u00a0',
    ' ',
  )

const share = 'key="notified-children-repeat-share-pct" gentagelse="tre-eller-flere"'

test.each([
  [
    'Antallet er :aendring{key="notifications-count" fra="-1" form="verbum"} siden 2012.',
    'Antallet er opgjort på en ny måde siden 2012.',
  ],
  [
    'Det er :aendring{key="notifications-count" fra="-1"} i forhold til 2012.',
    'Det er et tal, der er opgjort på en ny måde, i forhold til 2012.',
  ],
  [
    'Antallet er :aendring{key="notifications-count" fra="-1" form="verbumfratil"}.',
    'Antallet er 524 og opgjort på en ny måde.',
  ],
  [
    'Antallet gik :aendring{key="notifications-count" fra="-1" form="fratil"}.',
    'Antallet gik fra 515 til 524 (opgjort på en ny måde).',
  ],
  [`Andelen er :aendring{${share} fra="-1" form="verbum"}.`, 'Andelen er opgjort på en ny måde.'],
  [':::hvis{key="notifications-count" er="steget"}\nSteget.\n:::\n\nEfter.', 'Efter.'],
  ['Antallet er :aendring{key="notifications-count" fra="-2" form="verbum"}.', 'Antallet er opgjort på en ny måde.'],
  ['Antallet er :aendring{key="placements-count" fra="-1" form="verbum"}.', 'Antallet er faldet med knap 10 %.'],
])('%s', (body, expected) => expect(said(body)).toBe(expected))
