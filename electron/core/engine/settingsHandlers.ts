import { fail } from '../../../shared/problems.ts'
import type { WriteDatabase } from '../database/connection.ts'
import { keepPeerChoice, peerSettings, removePeerGroup, savePeerGroup } from '../database/settings.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import type { CodeLists } from '../import/codeLists.ts'
import { peerGroupSettings } from '../statistics/peerGroupSettings.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type PeerMethods = Extract<keyof Handlers, 'settings.peerGroups' | `settings.${string}PeerGroup`>

const noSuchGroup = (name: string): never =>
  fail('input.invalid', {
    da: `Der er ingen sammenligningsgruppe med navnet »${name}«.`,
    en: `There is no peer group named “${name}”.`,
  })

/** Whom a project compares itself with. The numbers follow: every answer is the state after the change. */
export function settingsHandlers(
  session: () => Session,
  codeLists: CodeLists,
  effects: Effects,
): Pick<Handlers, PeerMethods> {
  const state = () => peerGroupSettings(session(), codeLists)

  const change = (work: (db: WriteDatabase, at: string) => void) => {
    const { db } = session().project
    withSqliteProblems(() => db.transaction(() => work(db, effects.now().toISOString())).immediate())
    return state()
  }

  return {
    'settings.peerGroups': state,

    'settings.savePeerGroup': ({ name, municipalities }) =>
      change((db, at) => {
        const members = new Set(municipalities.map((each) => each.trim()))
        savePeerGroup(db, { name: name.trim(), municipalities: [...members] }, at)
      }),

    'settings.removePeerGroup': ({ name }) =>
      change((db, at) => {
        const isDefault = session()
          .reference()
          .peerGroups.some((group) => group.name === name)
        if (!removePeerGroup(db, name)) {
          if (!isDefault) noSuchGroup(name)
          fail('input.invalid', {
            da: `»${name}« følger med programmet og kan ikke slettes. Den kan ændres, eller en anden gruppe kan vælges.`,
            en: `“${name}” comes with the program and cannot be deleted. It can be changed, or another group can be chosen.`,
          })
        }
        if (!isDefault && peerSettings(db).choice?.name === name) keepPeerChoice(db, null, at)
      }),

    'settings.choosePeerGroup': (choice) =>
      change((db, at) => {
        if (!state().groups.some(({ name }) => name === choice.name)) noSuchGroup(choice.name)
        keepPeerChoice(db, choice, at)
      }),
  }
}
