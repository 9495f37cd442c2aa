import { userInfo } from 'node:os'

/** Who is logged on to the computer; empty where the system does not say. */
export function currentUserName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
