import { $, which } from 'zx'

/**
 * Gives a PNG file a palette of so many colours. Debian's pngquant chooses them; only maintainers who take pictures need it.
 * @throws Error, with what to do, where it is not installed.
 */
export async function fewerColours(file: string, colours: number): Promise<void> {
  if (!(await which('pngquant', { nothrow: true }))) {
    throw new Error('npm run shots needs pngquant. Install it (Debian: apt-get install pngquant).')
  }
  await $`pngquant ${colours} --nofs --speed 1 --strip --force --output ${file} -- ${file}`
}
