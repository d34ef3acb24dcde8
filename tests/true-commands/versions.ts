import { $ } from 'zx'

/** Which Node and which AWS CLI run the book's commands. @throws Error, with what to do, where no AWS CLI fits. */
export async function versions(): Promise<{ readonly node: string; readonly aws: string }> {
  const { stdout } = await $`aws --version`.catch((cause: unknown) => {
    throw new Error(
      'These tests run the AWS CLI, and there is no program “aws” here. Install it (Debian: apt-get install awscli), or run npm test, which does without.',
      { cause },
    )
  })
  const [version = '', major = 0, minor = 0] = /(\d+)\.(\d+)[.\d]*/.exec(stdout.replace(/^aws-cli\//, '')) ?? []
  const fits =
    Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 13) || (Number(major) === 1 && Number(minor) >= 29)
  if (!fits)
    throw new Error(
      `AWS CLI ${version} cannot be pointed at the practice account. Install 2.13 or newer, or 1.29 or newer.`,
    )
  return { node: process.versions.node, aws: version }
}
