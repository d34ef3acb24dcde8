/** The part of the package that is used here; it comes without types. */
declare module 'write-file-atomic' {
  export default function writeFileAtomic(
    file: string,
    content: string | Buffer,
    options: { readonly mode?: number },
  ): Promise<void>
}
