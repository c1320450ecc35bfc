import type { RegistryFile } from './registry-files.ts';

/** Why the registry could not be read. Each carries what a message needs to name. */
export type RegistryError =
  | { readonly kind: 'missing-file'; readonly file: RegistryFile; readonly why: string }
  | { readonly kind: 'bad-json'; readonly file: RegistryFile; readonly why: string }
  | {
      readonly kind: 'wrong-schema-version';
      readonly file: RegistryFile;
      readonly found: number | 'none';
      readonly expected: number;
    }
  | {
      readonly kind: 'hash-mismatch';
      readonly file: RegistryFile;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: 'damaged-column';
      readonly file: RegistryFile;
      readonly column: string;
      readonly why: string;
    };

/** The error as one sentence in plain words, for a screen or a shell. */
export function describeRegistryError(error: RegistryError): string {
  switch (error.kind) {
    case 'missing-file':
      return `The register's file ${error.file} could not be read: ${error.why}.`;
    case 'bad-json':
      return `The register's file ${error.file} is not valid JSON: ${error.why}.`;
    case 'wrong-schema-version':
      return `The register's file ${error.file} has format version ${error.found}; this version of the app reads version ${error.expected}.`;
    case 'hash-mismatch':
      return `The register's file ${error.file} is not the one that the manifest describes.`;
    case 'damaged-column':
      return `The register's file ${error.file} is damaged in "${error.column}": ${error.why}.`;
    default:
      return error satisfies never;
  }
}
