import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedFile } from '../../../../shared/domain/importing.ts'
import { problemOf } from '../../../engine.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { correct } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'
import { CellCorrection } from './CellCorrection.tsx'
import type { CellAt } from './findingRemedies.ts'
import { useRowsOfFile } from './useRowsOfFile.ts'
import { correctionsOf, wrongCells } from './wrongCells.ts'

interface CorrectDialogProps {
  readonly opened: boolean
  readonly token: string
  readonly file: PlannedFile
  readonly cells: readonly CellAt[]
  readonly about: string
  onClose(): void
}

const SHOWN = 50

/** Cells that are wrong, as they stand in the file, each with a field for what should stand there instead. */
export function CorrectDialog({ opened, token, file, cells, about, onClose }: CorrectDialogProps) {
  const { t } = useTranslation()
  const { decide } = useImportFlow()
  const [together, setTogether] = useState(true)
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const { sheets, error } = useRowsOfFile(token, cells, opened)
  const wrong = sheets ? wrongCells(cells, sheets, together) : []

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const corrections = correctionsOf(file.sha256, wrong, typed)
    if (corrections.length > 0) decide(correct(corrections))
    onClose()
  }

  return (
    <Dialog
      opened={opened}
      wide
      title={t('import.correct.title')}
      onClose={onClose}
      onClosed={() => setTyped(new Map())}
    >
      <form onSubmit={submit} className="stack">
        <p>
          <strong>{about}</strong>
        </p>
        <p className="quiet">{t('import.correct.text')}</p>
        {error ? <ProblemNotice problem={problemOf(error)} /> : null}
        {!sheets && !error ? <Waiting lines={4} /> : null}
        {sheets && cells.length > 1 ? (
          <label className="question__option">
            <input
              type="checkbox"
              checked={together}
              onChange={(event) => {
                setTogether(event.currentTarget.checked)
                setTyped(new Map())
              }}
            />
            {t('import.correct.together')}
          </label>
        ) : null}
        <ul className="stack corrections">
          {wrong.slice(0, SHOWN).map((cell) => (
            <CellCorrection
              key={cell.id}
              cell={cell}
              columns={file.sheets.find(({ sheet }) => sheet === cell.sheet)?.columns ?? []}
              preview={sheets?.find(({ sheet }) => sheet === cell.sheet)}
              typed={typed.get(cell.id) ?? ''}
              onType={(text) => setTyped(new Map(typed).set(cell.id, text))}
            />
          ))}
        </ul>
        {wrong.length > SHOWN ? (
          <p className="quiet">{t('import.correct.more', { count: wrong.length - SHOWN })}</p>
        ) : null}
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={typed.size === 0}>
            {t('import.correct.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
