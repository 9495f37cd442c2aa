// Made-up running text: every sentence is another, and the words are those of a municipal report.
const openings = [
  'I løbet af året',
  'Efter sommerferien',
  'Sammenlignet med året før',
  'I begge kommuner',
  'Som i de foregående år',
  'På det specialiserede børneområde',
  'Med den tidlige indsats',
  'Siden lovændringen',
  'I samarbejdet med skolerne',
  'Ved udgangen af perioden',
  'For de yngste børn',
]
const subjects = [
  'antallet af underretninger',
  'familiebehandlingens sagstal',
  'udgiften til forebyggende foranstaltninger',
  'de børnefaglige undersøgelser',
  'anbringelserne uden for hjemmet',
  'beskæftigelsesindsatsen for de unge',
  'sundhedsplejens hjemmebesøg',
  'kontaktpersonordningen',
  'rådgivernes øjebliksopgørelse',
  'aflastningsopholdene',
  'dagtilbudsområdets henvendelser',
  'døgninstitutionernes belægning',
  'den samlede nettodriftsudgift',
]
const verbs = ['udgjorde', 'nåede op på', 'faldt til', 'lå omkring', 'blev opgjort til', 'steg til', 'holdt sig på']
const measures = ['sager', 'helårspersoner', 'forløb', 'henvendelser', 'familier']
const endings = [
  'hvilket svarer til forventningen i budgettet',
  'og udviklingen følges måned for måned',
  'hvor især skolerne underretter tidligere end hidtil',
  'uden at sagsbehandlingstiden er blevet længere',
  'og kommunalbestyrelserne er orienteret særskilt',
  'fordi flere børn får hjælp i deres eget nærmiljø',
  'selv om der fortsat er forskel mellem kommunerne',
  'idet barnets perspektiv inddrages gennem en børnesamtale',
  'og forklaringen gennemgås i kapitlets sidste afsnit',
]

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? ''

function sentence(index: number): string {
  const number = 40 + ((index * 7919) % 1960)
  const words = [
    pick(openings, index * 3 + Math.floor(index / 7)),
    pick(verbs, index),
    pick(subjects, index * 5 + Math.floor(index / 11)),
    String(number),
    pick(measures, index * 2),
  ]
  return `${words.join(' ')}, ${pick(endings, index * 4 + Math.floor(index / 5))}.`
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Paragraphs that never end, each of at least so many words. */
export function* paragraphs(words: number): Generator<string, never> {
  let next = 0
  for (;;) {
    const sentences: string[] = []
    for (let count = 0; count < words; ) {
      const own = sentence(next)
      next += 1
      count += wordsIn(own)
      sentences.push(own)
    }
    yield sentences.join(' ')
  }
}
