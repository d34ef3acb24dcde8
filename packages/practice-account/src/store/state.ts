import { RULES } from './indexes.ts'
import type { Entry } from './line.ts'
import type {
  BrandingRecord,
  Change,
  ClientRecord,
  DomainRecord,
  Kind,
  KeysRecord,
  MailRecord,
  NoteRecord,
  PoolRecord,
  Records,
  SignInRecord,
  UserRecord,
} from './records.ts'
import { Index, Table } from './table.ts'

/** Everything in the account, in memory, with the indexes that make a look-up independent of how much there is. */
export class State {
  readonly clientsOfPool = new Index<ClientRecord>(RULES.client.clientsOfPool)
  readonly domainsOfPool = new Index<DomainRecord>(RULES.domain.domainsOfPool)
  readonly brandingsOfPool = new Index<BrandingRecord>(RULES.branding.brandingsOfPool)
  readonly usersOfPool = new Index<UserRecord>(RULES.user.usersOfPool)
  readonly usersByName = new Index<UserRecord>(RULES.user.usersByName)
  readonly usersByEmail = new Index<UserRecord>(RULES.user.usersByEmail)
  readonly signInsOfUser = new Index<SignInRecord>(RULES.signIn.signInsOfUser)
  readonly signInsByRefresh = new Index<SignInRecord>(RULES.signIn.signInsByRefresh)

  readonly pools = new Table<PoolRecord>()
  readonly clients = new Table<ClientRecord>([this.clientsOfPool])
  readonly domains = new Table<DomainRecord>([this.domainsOfPool])
  readonly brandings = new Table<BrandingRecord>([this.brandingsOfPool])
  readonly users = new Table<UserRecord>([this.usersOfPool, this.usersByName, this.usersByEmail])
  readonly signIns = new Table<SignInRecord>([this.signInsOfUser, this.signInsByRefresh])
  readonly mails = new Table<MailRecord>()
  readonly keys = new Table<KeysRecord>()
  readonly notes = new Table<NoteRecord>()

  readonly #tables: { readonly [K in Kind]: Table<Records[K]> } = {
    pool: this.pools,
    client: this.clients,
    domain: this.domains,
    branding: this.brandings,
    user: this.users,
    signIn: this.signIns,
    mail: this.mails,
    keys: this.keys,
    note: this.notes,
  }

  /** Makes one change and returns the change that would undo it. */
  apply(change: Change): Change {
    const [kind, key, record] = change
    return [kind, key, this.#table(kind).set(key, record) ?? null] as Change
  }

  /** A change in the form for the journal. */
  entry([kind, key, record]: Change): Entry {
    const texts = record === null ? [] : this.#table(kind).textsOf(record)
    return { kind, key, texts, json: JSON.stringify(record) }
  }

  /** Makes a change from the journal. */
  replay({ kind, key, texts, json }: Entry): void {
    const table = this.#table(kind)
    if (texts === undefined) table.set(key, JSON.parse(String(json)))
    else if (texts.length === 0 && String(json) === 'null') table.set(key, null)
    else table.keep(key, json, texts)
  }

  /** All records in the form for the journal: replaying them in an empty state recreates this one. */
  *all(): Iterable<Entry> {
    for (const [kind, table] of Object.entries(this.#tables) as [Kind, Table<unknown>][])
      for (const { key, texts, json } of table.written()) yield { kind, key, texts, json }
  }

  #table(kind: Kind): Table<unknown> {
    const table = this.#tables[kind] as Table<unknown> | undefined
    if (table === undefined) throw new Error(`There is no kind of record called ${String(kind)}.`)
    return table
  }
}

/** Names are indexed without case; a case-sensitive pool compares once more (see cognito/users/find.ts). */
export function userKey(poolId: string, name: string): string {
  return `${poolId} ${name.toLowerCase()}`
}
