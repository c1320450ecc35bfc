import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import { findableSchools } from '../dataset/finder/findable-schools.ts';
import { buildFinder, type Finder } from '../dataset/finder/school-finder.ts';
import type { Registry } from '../dataset/registry.ts';
import { describeRegistryError } from '../dataset/registry-error.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isKnown } from '../domain/unknown.ts';
import { type CommandFailure, type CommandOutcome, misuse } from './command-outcome.ts';

const USAGE = 'npm run find -- (--query TEXT | --queries FILE) [--json]';
const MOST_FOUND = 10;

type FindCall = { readonly queries: readonly string[]; readonly json: boolean };

/** Finds schools for one query, or for each of a file's, as lines to read or as JSON: an array of URNs for each query, best first. */
export async function runFind(args: readonly string[]): Promise<CommandOutcome> {
  const call = await parseCall(args);
  if (!call.ok) return call;
  const registry = await readRegistry();
  if (!registry.ok) return err({ message: describeRegistryError(registry.error), exitCode: 1 });
  const finder = buildFinder(findableSchools(registry.value));
  const { queries, json } = call.value;
  if (!json) return ok(queries.map((query) => describeHits(registry.value, finder, query)).join('\n\n'));
  return ok(JSON.stringify(queries.map((query) => finder.find(query, MOST_FOUND).map(({ urn }) => urn))));
}

async function parseCall(args: readonly string[]): Promise<Result<FindCall, CommandFailure>> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { query, queries: file, json } = options.value;
  if (query !== undefined && file !== undefined) return misuse('Give --query or --queries, not both.', USAGE);
  if (query !== undefined) return ok({ queries: [query], json: json === true });
  if (file === undefined) return misuse('What shall be found? Give --query or --queries.', USAGE);
  const queries = await readQueries(file);
  return queries.ok ? ok({ queries: queries.value, json: json === true }) : queries;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { query: { type: 'string' }, queries: { type: 'string' }, json: { type: 'boolean' } },
    });
    return ok(values);
  } catch (cause) {
    return misuse(cause instanceof Error ? cause.message : String(cause), USAGE);
  }
}

async function readQueries(file: string): Promise<Result<readonly string[], CommandFailure>> {
  let text: string;
  try {
    text = await readFile(resolve(callersFolder(), file), 'utf8');
  } catch (cause) {
    return misuse(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, USAGE);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return misuse(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, USAGE);
  }
  if (!Array.isArray(json)) return misuse(`${file} must hold a JSON array of strings.`, USAGE);
  const queries: string[] = [];
  for (const [at, query] of json.entries()) {
    if (typeof query !== 'string') return misuse(`${file}: entry ${at + 1} is not a string.`, USAGE);
    queries.push(query);
  }
  return ok(queries);
}

/** npm runs a script in the package's folder and keeps the one that it was called from in INIT_CWD. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'find' && folder !== undefined ? folder : process.cwd();
}

function describeHits({ schools, authorityByCode }: Registry, finder: Finder, query: string): string {
  const lines = finder.find(query, MOST_FOUND).flatMap(({ index, nameShared }) => {
    const school = schools[index];
    if (school === undefined) return [];
    const place = [
      isKnown(school.town) ? school.town : 'town not recorded',
      authorityByCode(school.laCode)?.name,
      school.postcode,
    ];
    const shared = nameShared ? ' (others have this name)' : '';
    return [
      `${school.urn}  ${school.name}${shared}, ${place.filter((part) => part !== undefined).join(', ')}`,
    ];
  });
  return [`"${query}"`, ...(lines.length === 0 ? ['No school found.'] : lines)].join('\n');
}
