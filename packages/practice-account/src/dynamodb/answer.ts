/** What came back from DynamoDB: ready to be sent on. */
export interface DynamoDbAnswer {
  readonly status: number
  readonly headers: Record<string, string | number>
  readonly body: string
}

/** Plays the response object and collects what dynalite writes: it sets headers, then ends with the body. */
export class Answer {
  statusCode = 200
  /** dynalite keeps the content type of its answer here. */
  contentType = ''
  readonly #headers: Record<string, string | number> = {}
  readonly #done: (answer: DynamoDbAnswer) => void

  constructor(done: (answer: DynamoDbAnswer) => void) {
    this.#done = done
  }

  setHeader(name: string, value: string | number): void {
    this.#headers[name] = value
  }

  end(body = ''): void {
    this.#done({ status: this.statusCode, headers: this.#headers, body })
  }
}
