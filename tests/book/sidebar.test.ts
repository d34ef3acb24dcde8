import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { findSteps } from '../../docs/.vitepress/book/lessons.ts'
import { sidebar } from '../../docs/.vitepress/book/sidebar.ts'

test('pages of a step that are not lessons come before or after the lessons, as they say', () => {
  const root = mkdtempSync(join(tmpdir(), 'book-'))
  try {
    const pages = {
      'trouble.md': '# Trouble',
      'practice-account.md': '# The practice account',
      'glossary.md': '# Glossary',
      'reference/commands.md': '# Commands',
      'step10/index.md': '# Step 10',
      'step10/1-a.md': '# Make one',
      'step10/clean-up.md': '# Clean up',
      'step10/why.md': '---\nsidebar: before\n---\n\n# Why at all',
    }
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const [step, help, reference] = sidebar(root, findSteps({ docs: root, checks: join(root, 'none') }))
    expect(step?.items?.map(({ link }) => link)).toEqual(['/step10/why', '/step10/1-a', '/step10/clean-up'])
    expect(help?.items?.map(({ link }) => link)).toContain('/glossary')
    expect(reference?.items?.map(({ link }) => link)).toEqual(['/reference/commands'])
  } finally {
    rmSync(root, { recursive: true })
  }
})
