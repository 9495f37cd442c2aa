import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** A choice in Statistikbanken that leaves nothing of use in the file. */
export type AccountFault = 'operation' | 'accountKind' | 'price'

const faults: Readonly<Record<AccountFault, { readonly da: string; readonly en: string }>> = {
  operation: {
    da: 'Tabellen har ingen driftsudgifter. Hent den igen med DRANST = 1 Drift. Intet er gemt.',
    en: 'The table has no running expenditure. Download it again with DRANST = 1 Drift. Nothing was stored.',
  },
  accountKind: {
    da: 'Tabellen har ingen nettoudgifter, kun brutto eller enkelte arter. Hent den igen med ART = I alt (netto). Intet er gemt.',
    en: 'The table has no net expenditure, only gross or single kinds. Download it again with ART = I alt (netto). Nothing was stored.',
  },
  price: {
    da: 'Tabellen siger ikke, om tallene er 1.000 kr. eller kr. pr. indbygger. Hent den igen med PRISENHED valgt og vist. Intet er gemt.',
    en: 'The table does not say whether numbers are DKK 1,000 or DKK per inhabitant. Download it again with PRISENHED chosen and shown. Nothing was stored.',
  },
}

export const accountChoiceWrong = (place: Place, fault: AccountFault): ImportIssue =>
  finding('account-choice', 'error', place, faults[fault])

export const accountChoiceUnsaid = (place: Place): ImportIssue =>
  finding('account-unsaid', 'query', place, {
    da: 'Tabellen viser ikke både DRANST og ART. Tallene er læst som drift, netto. Kontrollér, at det passer.',
    en: 'The table does not show both DRANST and ART. Numbers were read as running, net. Check that this is right.',
  })
