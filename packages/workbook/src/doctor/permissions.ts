/** Tries each call that checks make, one by one, and says which are allowed. Every one of them only reads. */
import {
  defineFact,
  FactGatherer,
  type ProblemContext,
  problemText,
  type Read,
  type ReadOnlyClients,
  type Settings,
} from '@workbook/engine'

import messages from './doctor.en.ts'
import { type Finding, ok, problem, unseen } from './finding.ts'

/** Errors for callers who may ask: what was asked for is not there, or has another form. */
const ALLOWED = [
  'ResourceNotFoundException',
  'UserNotFoundException',
  'InvalidParameterException',
  'ValidationException',
]

/** Whether each of these operations is allowed, all tried at once with the probe of its service. */
export function permissions(
  reads: readonly Read[],
  clients: ReadOnlyClients,
  settings: Settings,
  context: ProblemContext,
): Promise<readonly Finding[]> {
  const { permissions: says } = messages
  const gatherer = new FactGatherer(clients, settings, context)
  return Promise.all(
    reads.map(async (read) => {
      const { service, operation, action } = read
      const probe = service.operations[operation]?.probe
      if (probe === undefined) return unseen(action, says.unknown, says.runACheck)
      const fact = defineFact({ name: action, reads: [read], gather: ({ aws }) => probe(aws(service), settings) })
      const gathered = await gatherer.gather(fact)
      if (gathered.state === 'gathered') return ok(action, says.allowed)
      if (gathered.state === 'waiting') return unseen(action, gathered.reason, says.runACheck)
      if (ALLOWED.includes(gathered.problem.error)) return ok(action, says.allowed)
      const { found, fix } = problemText(gathered.problem, { region: settings.region })
      return (gathered.problem.cause === 'access-denied' ? problem : unseen)(action, found, fix[0])
    }),
  )
}
