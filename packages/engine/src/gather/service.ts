/**
 * An AWS service as the checks know it: one file in `checks/services/`, and nothing else. Clients, the read-only guard,
 * the IAM policy and what the doctor tries all come from these declarations.
 */
import type { ClientConfig } from './client-config.ts'
import type { Settings } from './settings.ts'

/** What every client of the AWS SDK has. Each takes commands and middleware of its own types: hence `never`. */
export interface AwsClient {
  readonly config: { credentials(): Promise<{ readonly expiration?: Date }> }
  readonly middlewareStack: { use(plugin: never): void }
  send: (...args: never[]) => unknown
  destroy(): void
}

/** The part of a client that calls AWS. */
export type Sender<Client extends AwsClient> = Pick<Client, 'send'>

/** What an action can be limited to: one statement of the IAM policy each. */
export interface Resource {
  /** The statement's `Sid`: letters only. */
  readonly name: string
  /** Region and account may be narrowed by the reader of the policy. */
  readonly arn: string
}

/** For actions without a resource. */
export const WHOLE_ACCOUNT: Resource = { name: 'WholeAccount', arn: '*' }

/** One operation that only reads. */
export interface Operation<Client extends AwsClient> {
  /** What it can be limited to; undefined for what AWS answers to every caller, without any permission. */
  readonly on: Resource | undefined
  /**
   * A call that shows whether it is allowed. Where the learner has nothing yet, a made-up name will do: AWS refuses
   * callers without permission before it looks for the resource.
   */
  probe?(client: Sender<Client>, settings: Settings): Promise<unknown>
}

/** A service, with the operations that facts may read. */
export interface Service<Client extends AwsClient = AwsClient, Name extends string = string> {
  /** Its name in code: `cognito`. */
  readonly name: string
  /** Its prefix in IAM actions: `cognito-idp`. */
  readonly prefix: string
  readonly client: new (
    config: ClientConfig & { readonly maxAttempts: number; readonly requestHandler: object },
  ) => Client
  /** The variable by which a shell sends its calls elsewhere [AWS SDKs and Tools guide, “Service-specific endpoints”]. */
  readonly endpointVariable: string
  /** The verbs of operations that only read. One with another verb cannot be declared. */
  readonly readVerbs: readonly string[]
  readonly operations: Readonly<Record<string, Operation<Client>>>
  /** For a fact's `reads`. */
  reads(...names: readonly Name[]): readonly Read[]
}

/** One operation that a fact reads. */
export interface Read {
  readonly service: Service
  readonly operation: string
  /** Its IAM action: `cognito-idp:ListUserPools`. */
  readonly action: string
}

/** What {@link defineService} needs to know. */
interface Declaration<Client extends AwsClient, Verb extends string, Name extends string> {
  readonly name: string
  readonly prefix: string
  readonly client: Service<Client>['client']
  readonly endpointVariable: string
  readonly readVerbs: readonly Verb[]
  readonly operations: Readonly<Record<Name, Operation<Client>>>
}

/** Declares a service; the default export of `checks/services/<name>.ts`. An operation that writes does not compile. */
export function defineService<
  Client extends AwsClient,
  const Verb extends string,
  const Name extends `${NoInfer<Verb>}${string}`,
>(declared: Declaration<Client, Verb, Name>): Service<Client, Name> {
  const service: Service<Client, Name> = {
    ...declared,
    reads: (...names) => names.map((operation) => ({ service, operation, action: `${declared.prefix}:${operation}` })),
  }
  return service
}
