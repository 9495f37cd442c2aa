import { type Knowledge, knowledgeOf } from '../../../shared/report/check/words/knowledge.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import { checkWords } from './checkWords.ts'

/** What the sample centre's report is checked against. */
export const sampleKnowledge = ({ metrics, year, municipalities, breaks, codeLists }: ReportInput): Knowledge =>
  knowledgeOf({
    metrics,
    year,
    municipalities,
    words: checkWords(),
    breaks,
    accountsFinalBy: '08-31',
    meanName: codeLists.peers.meanName,
  })
