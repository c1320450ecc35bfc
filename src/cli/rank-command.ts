import { parseArgs } from 'node:util';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import { registryAsOf, withoutTrust } from '../dataset/register-as-of.ts';
import type { Registry } from '../dataset/registry.ts';
import { describeRegistryError } from '../dataset/registry-error.ts';
import { formatDate, type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SchoolRecord } from '../domain/school.ts';
import { isKnown } from '../domain/unknown.ts';
import { parseUrn, type Urn } from '../domain/urn.ts';
import { buildCandidateIndex } from '../matching/candidate-index.ts';
import { defaultAnswers } from '../matching/defaults.ts';
import { rankCandidates } from '../matching/rank.ts';
import type { Ranking } from '../matching/ranking.ts';
import { type CommandFailure, type CommandOutcome, misuse } from './command-outcome.ts';

const USAGE = 'npm run rank -- --urn URN [--as-of YYYY-MM-DD] [--top N] [--json]';
const DEFAULT_TOP = 10;

type RankCall = {
  readonly urn: Urn;
  readonly asOf: IsoDate | undefined;
  readonly top: number | undefined;
  readonly json: boolean;
};

/** Ranks all trusts for one school with default preferences, as a table or as JSON. */
export async function runRank(args: readonly string[]): Promise<CommandOutcome> {
  const call = parseCall(args);
  if (!call.ok) return call;
  const registry = await readRegistry();
  if (!registry.ok) return err({ message: describeRegistryError(registry.error), exitCode: 1 });
  const school = registry.value.schoolByUrn(call.value.urn);
  if (school === undefined) {
    return misuse(`No state-funded school in the register has the URN ${call.value.urn}.`, USAGE);
  }
  const ranking = rankFor(registry.value, school, call.value.asOf);
  if ('kind' in ranking) return err({ message: `Nothing to rank: ${ranking.kind}.`, exitCode: 1 });
  return ok(
    call.value.json ? asJson(school, ranking, call.value.top) : asTable(school, ranking, call.value.top),
  );
}

function rankFor(registry: Registry, school: SchoolRecord, asOf: IsoDate | undefined) {
  const joinedLater = asOf !== undefined && isKnown(school.openedOn) && school.openedOn >= asOf;
  const ours = joinedLater ? withoutTrust(school) : school;
  const candidates = asOf === undefined ? registry.candidates : registryAsOf(registry, asOf);
  return rankCandidates({
    school: ours,
    candidates: buildCandidateIndex(candidates, registry.authorities),
    answers: defaultAnswers(ours),
    recorded: {},
    asOf: asOf === undefined ? registry.manifest.asOf : asOf,
  });
}

function parseCall(args: readonly string[]): Result<RankCall, CommandFailure> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { urn: urnText, 'as-of': asOfText, top: topText, json } = options.value;
  if (urnText === undefined) return misuse('Which school? Give its URN.', USAGE);
  const urn = parseUrn(urnText);
  if (!urn.ok) return misuse(`"${urn.error.given}" is not ${urn.error.expected}.`, USAGE);
  const asOf = asOfText === undefined ? ok(undefined) : parseIsoDate(asOfText);
  if (!asOf.ok) return misuse(`"${asOf.error.given}" is not ${asOf.error.expected}.`, USAGE);
  if (topText !== undefined && !/^[1-9]\d{0,4}$/.test(topText)) {
    return misuse(`"${topText}" is not a whole number from 1 on.`, USAGE);
  }
  const top = topText === undefined ? undefined : Number(topText);
  return ok({ urn: urn.value, asOf: asOf.value, top, json: json === true });
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        urn: { type: 'string' },
        'as-of': { type: 'string' },
        top: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    return ok(values);
  } catch (cause) {
    return misuse(cause instanceof Error ? cause.message : String(cause), USAGE);
  }
}

function asJson(school: SchoolRecord, { asOf, ranked, excluded }: Ranking, top: number | undefined): string {
  return JSON.stringify(
    {
      school: { urn: school.urn, name: school.name },
      asOf,
      ranked: ranked.slice(0, top).map(({ rank, uid, name, score, coverage, unsettled }) => ({
        rank,
        uid,
        name,
        score: score.expected,
        low: score.low,
        high: score.high,
        coverage,
        unsettled: unsettled.map(({ reason, toSettle }) => (toSettle === undefined ? reason : toSettle)),
      })),
      excluded: excluded.map(({ uid, name, reasons }) => ({
        uid,
        name,
        reasons: reasons.map(({ reason }) => reason),
      })),
    },
    null,
    2,
  );
}

function asTable(school: SchoolRecord, ranking: Ranking, top: number = DEFAULT_TOP): string {
  const { asOf, ranked, excluded, ownTrust } = ranking;
  const rows = ranked
    .slice(0, top)
    .map(
      ({ rank, score, nearestKm, schoolCount, name, unsettled }) =>
        `${String(rank).padStart(4)}  ${points(score.expected)} (${points(score.low)} to ${points(score.high)})  ${nearestKm.toFixed(1).padStart(6)} km  ${String(schoolCount).padStart(3)} schools  ${name}${unsettled.map(({ toSettle }) => `; ${toSettle}`).join('')}`,
    );
  return [
    `Trusts for ${school.name} (${school.urn}), register as of ${formatDate(asOf)}, default preferences`,
    ...rows,
    ...(ownTrust === undefined
      ? []
      : [`The school is in ${ownTrust.name}, which would stand at ${ownTrust.rank} of ${ranked.length}.`]),
    `${ranked.length} trusts ranked, ${excluded.length} not in the list.`,
  ].join('\n');
}

function points(score: number): string {
  return (score * 100).toFixed(1);
}
