import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a worked example beside the tests, head row included. Throws where the file is not well-formed. */
export function csvRows(fileName: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(fileName, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}
