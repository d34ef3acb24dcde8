import type { ClientConfig, OtherRegions, Timeouts } from './client-config.ts'
import { onlyAws } from './only-aws.ts'
import { readOnly } from './read-only.ts'
import type { AwsClient, Service } from './service.ts'

/** The clients of one check: opened when they are first used, and able to call only what facts have declared. */
export interface ReadOnlyClients {
  /** The service's client in the region of the account; each call returns the same one. */
  of<Client extends AwsClient>(service: Service<Client>): Client
  /** Undefined if there is only one region, as in the practice account. */
  readonly otherRegions:
    | {
        readonly likely: readonly string[]
        of<Client extends AwsClient>(region: string, service: Service<Client>): Client
      }
    | undefined
  /** The IAM actions that may be called: gathering a fact adds those that it reads. */
  readonly declared: Set<string>
  readonly timeouts: Timeouts
  close(): void
}

/** Another region gets one short try: it only makes a message better. */
const OTHER_REGIONS = { connect: 2_000, answer: 4_000 }

const TIMEOUTS: Timeouts = { connect: 3_000, answer: 10_000, whole: 25_000 }

/** Opens read-only clients. */
export function openReadOnlyClients(
  config: ClientConfig,
  timeouts: Timeouts = TIMEOUTS,
  otherRegions?: OtherRegions,
): ReadOnlyClients {
  const declared = new Set<string>()
  const opened = new Map<string, AwsClient>()

  function open<Client extends AwsClient>(service: Service<Client>, at: ClientConfig, isHere: boolean): Client {
    const key = `${at.region} ${service.prefix}`
    const known = opened.get(key)
    if (known) return known as Client
    const { connect, answer } = isHere ? timeouts : shorter
    const client = new service.client({
      maxAttempts: isHere ? 3 : 1,
      requestHandler: { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true },
      ...at,
    })
    client.middlewareStack.use(readOnly(service, declared) as never)
    client.middlewareStack.use(onlyAws() as never)
    opened.set(key, client)
    return client
  }

  const shorter = {
    connect: Math.min(timeouts.connect, OTHER_REGIONS.connect),
    answer: Math.min(timeouts.answer, OTHER_REGIONS.answer),
  }
  return {
    of: (service) => open(service, config, true),
    otherRegions: otherRegions && {
      likely: otherRegions.likely,
      of: (region, service) => open(service, otherRegions.at(region), false),
    },
    declared,
    timeouts,
    close: () => {
      for (const client of opened.values()) client.destroy()
    },
  }
}
