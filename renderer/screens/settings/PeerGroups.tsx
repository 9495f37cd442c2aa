import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeerGroupInfo, PeerGroupSettings } from '../../../shared/contract/settings.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Outcome } from './Outcome.tsx'
import { PeerChoice } from './PeerChoice.tsx'
import { PeerGroupDialog } from './PeerGroupDialog.tsx'
import { PeerGroupTable } from './PeerGroupTable.tsx'
import { PeerWarnings } from './PeerWarnings.tsx'
import { RemoveGroupDialog } from './RemoveGroupDialog.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** Which municipalities the centre's own are compared with, and how their mean is made. */
export function PeerGroups() {
  const { t } = useTranslation()
  const settings = useEngineQuery('settings.peerGroups', {})
  return (
    <section className="card stack" aria-labelledby="settings-peers">
      <div>
        <h2 id="settings-peers">{t('settings.peers')}</h2>
        <p className="quiet text-width">{t('settings.peersLead')}</p>
      </div>
      {settings.error ? (
        <ProblemNotice problem={problemOf(settings.error)} onRetry={() => void settings.refetch()} />
      ) : null}
      {settings.isPending ? <Waiting lines={5} /> : null}
      {settings.data ? <Groups settings={settings.data} /> : null}
    </section>
  )
}

/** The dialog in sight: a new group, or one to change or remove. */
type Opened = { readonly dialog: 'edit' | 'remove'; readonly group: PeerGroupInfo | null } | null

function Groups({ settings }: { readonly settings: PeerGroupSettings }) {
  const { t } = useTranslation()
  const { outcome, busy, change, forgetOutcome } = useSettingsChange()
  const [opened, open] = useState<Opened>(null)
  // A choice stands at once; it falls back only if it could not be stored.
  const [wanted, want] = useState<PeerGroupSettings['inUse'] | null>(null)
  const { groups } = settings
  const inUse = wanted ?? settings.inUse
  const isUsed = (name: string) => name === inUse.name

  const choose = async (part: Partial<PeerGroupSettings['inUse']>) => {
    const { name, ownIncluded, weighting } = { ...inUse, ...part }
    want({ name, ownIncluded, weighting, chosen: true })
    await change(
      () => callEngine('settings.choosePeerGroup', { name, ownIncluded, weighting }),
      (t) => t('settings.recounted'),
    )
    want(null)
  }
  const save = async (name: string, municipalities: readonly string[]) => {
    const saved = await change(
      () => callEngine('settings.savePeerGroup', { name, municipalities }),
      (t) => (isUsed(name) ? t('settings.recountedGroup', { name }) : t('settings.savedGroup', { name })),
    )
    if (saved) open(null)
  }
  const remove = async ({ name, origin }: PeerGroupInfo) => {
    const used = isUsed(name)
    await change(
      () => callEngine('settings.removePeerGroup', { name }),
      (t, { inUse: { name: other } }) => {
        if (origin === 'changed') return t('settings.restoredGroup', { name })
        return used ? t('settings.removedUsedGroup', { name, other }) : t('settings.removedGroup', { name })
      },
    )
    open(null)
  }
  const show = (next: Opened) => {
    forgetOutcome()
    open(next)
  }
  const editing = opened?.dialog === 'edit'
  return (
    <>
      <PeerChoice settings={{ ...settings, inUse }} onChoose={(part) => void choose(part)} />
      <PeerWarnings settings={settings} />
      {editing ? null : <Outcome outcome={outcome} />}
      <div className="settings__head">
        <h3>{t('settings.groups')}</h3>
        <Button variant="default" size="xs" onClick={() => show({ dialog: 'edit', group: null })}>
          {t('settings.newGroup')}
        </Button>
      </div>
      <PeerGroupTable
        groups={groups}
        inUse={inUse.name}
        onEdit={(group) => show({ dialog: 'edit', group })}
        onRemove={(group) => show({ dialog: 'remove', group })}
      />
      <PeerGroupDialog
        opened={editing}
        group={opened?.group ?? null}
        settings={settings}
        busy={busy}
        problem={outcome.problem}
        onSave={(name, members) => void save(name, members)}
        onClose={() => open(null)}
      />
      <RemoveGroupDialog
        opened={opened?.dialog === 'remove'}
        group={opened?.group ?? null}
        used={isUsed(opened?.group?.name ?? '')}
        busy={busy}
        onRemove={(group) => void remove(group)}
        onClose={() => open(null)}
      />
    </>
  )
}
