import type { Bridge } from '../shared/contract/bridge.ts'
import type { EngineMethods, ShellMethods } from '../shared/contract/engine.ts'
import { AppError, type Problem, toProblem } from '../shared/problems.ts'

declare global {
  interface Window {
    readonly aarsrapport: Bridge
  }
}

type Methods = EngineMethods & ShellMethods
export type Method = keyof Methods

/** A call only reads what it is given. */
type Given<Value> = Value extends readonly (infer Entry)[]
  ? readonly Given<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Given<Value[Key]> }
    : Value

export type Input<Name extends Method> = Given<Methods[Name]['input']['_output']>
export type Output<Name extends Method> = Exclude<Methods[Name]['output'], undefined>

/** One call through the bridge. Resolves with the value, throws an `AppError` that carries the `Problem`. */
export async function callEngine<Name extends Method>(
  name: Name,
  input: Input<Name>,
  jobId?: string,
): Promise<Output<Name>> {
  const reply = await window.aarsrapport.call(name, input, jobId)
  if (!reply.ok) throw new AppError(reply.problem)
  return reply.value as Output<Name>
}

/** The problem inside anything a call threw, for showing it. */
export const problemOf = (thrown: unknown): Problem => toProblem(thrown)
