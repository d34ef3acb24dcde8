/** The token that the book's server puts into each page; without it, this is the static book. */
export function pageToken(page: Pick<Document, 'querySelector'>): string | undefined {
  return page.querySelector('meta[name="workbook-token"]')?.getAttribute('content') || undefined
}
