import { join } from 'node:path'
import { loadCheckWords } from '../../../electron/core/check/loadCheckWords.ts'
import type { CheckWords } from '../../../shared/report/check/words/checkWords.ts'

export const checkWords = (): CheckWords => loadCheckWords(join(import.meta.dirname, '..', '..', '..', 'templates'))
