import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeerGroupInfo, PeerGroupSettings } from '../../../shared/contract/settings.ts'
import type { Problem } from '../../../shared/problems.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { MunicipalityPicker } from './MunicipalityPicker.tsx'
import { isNameTaken } from './peerGroupNames.ts'

interface PeerGroupDialogProps {
  readonly opened: boolean
  /** The group to change; null for a new one. */
  readonly group: PeerGroupInfo | null
  readonly settings: PeerGroupSettings
  readonly busy: boolean
  readonly problem: Problem | null
  onSave(name: string, municipalities: readonly string[]): void
  onClose(): void
}

export function PeerGroupDialog({ opened, group, onClose, ...form }: PeerGroupDialogProps) {
  const { t } = useTranslation()
  const title = group ? t('settings.editOf', { name: group.name }) : t('settings.newTitle')
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      <GroupForm key={group?.name ?? ''} group={group} onClose={onClose} {...form} />
    </Dialog>
  )
}

const LONGEST_NAME = 60

/** A name, which a group keeps, and its members. */
function GroupForm({ group, settings, busy, problem, onSave, onClose }: Omit<PeerGroupDialogProps, 'opened'>) {
  const { t } = useTranslation()
  const [name, setName] = useState(group?.name ?? '')
  const [members, setMembers] = useState<ReadonlySet<string>>(new Set(group?.municipalities ?? []))
  const [tried, setTried] = useState(false)
  const taken = group === null && isNameTaken(settings.groups, name)
  const nameFault = name.trim() === '' ? t('settings.nameMissing') : taken ? t('settings.nameTaken') : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameFault === null && members.size > 0) onSave(name.trim(), [...members])
  }
  return (
    <form className="stack" onSubmit={submit}>
      {group === null ? (
        <TextInput
          label={t('settings.name')}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried ? nameFault : null}
          data-autofocus
        />
      ) : null}
      <MunicipalityPicker
        known={[...new Set([...settings.knownMunicipalities, ...(group?.municipalities ?? [])])]}
        chosen={members}
        onChange={setMembers}
      />
      {tried && members.size === 0 ? (
        <p className="labelled__error" role="alert">
          {t('settings.membersMissing')}
        </p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="row row--end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('settings.save')}
        </Button>
      </div>
    </form>
  )
}
