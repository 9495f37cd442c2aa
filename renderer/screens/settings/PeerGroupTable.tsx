import { useTranslation } from 'react-i18next'
import type { PeerGroupInfo } from '../../../shared/contract/settings.ts'

interface PeerGroupTableProps {
  readonly groups: readonly PeerGroupInfo[]
  readonly inUse: string
  onEdit(group: PeerGroupInfo): void
  onRemove(group: PeerGroupInfo): void
}

/** The groups with their members. Those that come with the program can be changed, and brought back. */
export function PeerGroupTable({ groups, inUse, onEdit, onRemove }: PeerGroupTableProps) {
  const { t } = useTranslation()
  const origins = {
    default: t('settings.originDefault'),
    changed: t('settings.originChanged'),
    own: t('settings.originOwn'),
  }
  return (
    <div className="table-scroll">
      <table className="plain-table settings-table">
        <thead>
          <tr>
            <th scope="col">{t('settings.groupName')}</th>
            <th scope="col">{t('settings.members')}</th>
            <th scope="col">{t('settings.origin')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('settings.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <th scope="row">
                {group.name}
                {group.name === inUse ? <span className="settings__used">{t('settings.used')}</span> : null}
              </th>
              <td>{group.municipalities.join(', ')}</td>
              <td className="quiet">{origins[group.origin]}</td>
              <td>
                <span className="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('settings.editOf', { name: group.name })}
                    onClick={() => onEdit(group)}
                  >
                    {t('settings.edit')}
                  </button>
                  <RemoveButton group={group} onRemove={onRemove} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RemoveButton({ group, onRemove }: { readonly group: PeerGroupInfo; onRemove(group: PeerGroupInfo): void }) {
  const { t } = useTranslation()
  const { name, origin } = group
  if (origin === 'default') return null
  const restore = origin === 'changed'
  return (
    <button
      type="button"
      className="link-button"
      aria-label={restore ? t('settings.restoreOf', { name }) : t('settings.removeOf', { name })}
      onClick={() => onRemove(group)}
    >
      {restore ? t('settings.restore') : t('settings.remove')}
    </button>
  )
}
