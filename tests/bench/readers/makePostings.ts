import { cachedFile } from '../files/cachedFile.ts'
import { largeXlsx } from '../files/largeXlsx.ts'
import { postingHeader, postings } from './postings.ts'

function* rowsWithHeader(count: number) {
  yield [...postingHeader]
  yield* postings(count)
}

export const postingsXlsx = (count: number): Promise<string> =>
  cachedFile(`postings-${count}.xlsx`, () => largeXlsx('Posteringer', rowsWithHeader(count)))
