import { brotliCompressSync, constants } from 'node:zlib';
import type { RegistryFile } from '../../src/dataset/registry-files.ts';

/** Bytes of a file as written and after Brotli at its best quality, as a static server sends it. */
export type WireSize = { readonly file: RegistryFile; readonly bytes: number; readonly brotliBytes: number };

/** Sizes of all files, in the order given. */
export function wireSizes(files: ReadonlyMap<RegistryFile, string>): readonly WireSize[] {
  return [...files].map(([file, text]) => {
    const bytes = Buffer.from(text, 'utf8');
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return { file, bytes: bytes.length, brotliBytes: brotliCompressSync(bytes, { params }).length };
  });
}

/** One line per file and one for all, in kB of 1,000 bytes. */
export function formatSizes(sizes: readonly WireSize[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
  const total = (read: (size: WireSize) => number) => sizes.reduce((sum, size) => sum + read(size), 0);
  return [
    ...sizes.map(
      ({ file, bytes, brotliBytes }) => `${file.padEnd(16)}${kB(bytes)} kB${kB(brotliBytes)} kB Brotli`,
    ),
    `${'together'.padEnd(16)}${kB(total(({ bytes }) => bytes))} kB${kB(total(({ brotliBytes }) => brotliBytes))} kB Brotli`,
  ].join('\n');
}
