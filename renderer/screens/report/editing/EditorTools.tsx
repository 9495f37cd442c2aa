import { ActionIcon, Button } from '@mantine/core'
import { IconBold, IconH2, IconH3, IconList, IconNumber123, type IconProps, IconSuperscript } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { addFootnote, bolden, markLines, type Selection, type TextEdit } from './textEdit.ts'
import type { TextField } from './useTextField.ts'

interface EditorToolsProps {
  readonly text: TextField
  readonly body: string
  onInsert(): void
}

/** What the text can be marked with; everything can be taken back with the field's own undo. */
export function EditorTools({ text, body, onInsert }: EditorToolsProps) {
  const { t } = useTranslation()
  const use = (edit: (body: string, selection: Selection) => TextEdit) => () => text.apply(edit(body, text.selection()))
  const tools: readonly { readonly label: string; readonly Icon: ComponentType<IconProps>; press(): void }[] = [
    { label: t('report.editor.heading'), Icon: IconH2, press: use((...at) => markLines(...at, '## ')) },
    { label: t('report.editor.subheading'), Icon: IconH3, press: use((...at) => markLines(...at, '### ')) },
    { label: t('report.editor.bold'), Icon: IconBold, press: use(bolden) },
    { label: t('report.editor.list'), Icon: IconList, press: use((...at) => markLines(...at, '- ')) },
    {
      label: t('report.editor.footnote'),
      Icon: IconSuperscript,
      press: use((...at) => addFootnote(...at, t('report.editor.footnoteText'))),
    },
  ]
  return (
    <div className="editor-tools" role="toolbar" aria-label={t('report.editor.tools')}>
      {tools.map(({ label, Icon, press }) => (
        <ActionIcon
          key={label}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={label}
          title={label}
          onClick={press}
        >
          <Icon size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconNumber123 size={18} stroke={1.75} aria-hidden />}
        onClick={onInsert}
      >
        {t('report.editor.insert')}
      </Button>
    </div>
  )
}
