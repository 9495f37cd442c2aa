/** The Danish attribute names that template authors write, and the dimension of the metrics that each stands for. */
export const dimensionNames: Readonly<Record<string, string>> = {
  kommune: 'municipality',
  aar: 'year',
  kilde: 'source',
  aarsag: 'reason',
  handling: 'action',
  sted: 'form',
  alder: 'age',
  koen: 'sex',
  gentagelse: 'repeat',
  maaned: 'month',
  type: 'type',
  svartid: 'responseClass',
  team: 'team',
  linje: 'line',
  art: 'kind',
  gruppe: 'group',
  rang: 'rank',
  omraade: 'area',
  instans: 'body',
  udfald: 'outcome',
  betaler: 'payer',
  tilbud: 'provider',
  svar: 'answer',
  status: 'status',
  henvist: 'target',
  frist: 'days',
  varighed: 'duration',
  afslutning: 'conclusion',
  samtykke: 'consent',
  stoerrelse: 'quantity',
  sammen: 'joined',
}

/** Values that have another name in the metrics than in Danish templates. */
export const dimensionValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { drenge: 'boys', piger: 'girls' },
  repeat: { én: 'exactly-1', to: 'exactly-2', 'tre-eller-flere': '3-or-more', 'mere-end-én': 'more-than-1' },
  kind: { linje: 'line', subtotal: 'subtotal', total: 'total' },
  area: { anbringelser: 'placement', forebyggelse: 'prevention', kontant: 'cash', ialt: 'grand' },
}

/** Dimensions whose values are numbers. */
export const numericDimensions: ReadonlySet<string> = new Set(['month', 'age', 'rank', 'days'])
