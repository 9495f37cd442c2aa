import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { Faces } from './faces.ts'
import { Recent } from './recent.ts'
import type { SetText } from './setText.ts'

type Language = ReportModel['language']

const memories = new WeakMap<Faces, Map<Language, Recent<SetText>>>()

/**
 * The texts that this process set for its last report in these typefaces and this language. The preview prints a report
 * again after every edit, and nearly all of its texts are the same.
 */
export function textMemory(faces: Faces, language: Language): Recent<SetText> {
  const ofFaces = memories.get(faces) ?? new Map<Language, Recent<SetText>>()
  memories.set(faces, ofFaces)
  const memory = ofFaces.get(language) ?? new Recent<SetText>()
  ofFaces.set(language, memory)
  return memory
}
