import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { callEngine, type Input, type Method, type Output } from './engine.ts'

/** The engine is the truth and says when something changed, so nothing grows stale or is asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
  },
})

/** What the engine answers to one question, kept until the data change. */
export function useEngineQuery<Name extends Method>(
  name: Name,
  input: Input<Name>,
  options: {
    readonly enabled?: boolean
    readonly keepPrevious?: boolean
    /** For raw cells of a file: the answer is dropped as soon as nobody looks at it. */
    readonly forget?: boolean
  } = {},
): UseQueryResult<Output<Name>> {
  return useQuery<unknown>({
    queryKey: [name, input],
    queryFn: () => callEngine(name, input),
    enabled: options.enabled ?? true,
    ...(options.forget ? { gcTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<Output<Name>>
}

/** After anything was imported, undone or opened: every shown number is asked for again. */
export const forgetAnswers = (): Promise<void> => queryClient.invalidateQueries()

/** After another project was opened: no number of the former one may flash up, not even while the new ones load. */
export async function forgetProject(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'project.info' })
}
