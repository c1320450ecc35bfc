import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../dataset/load-registry.ts';
import { ok } from '../../domain/result.ts';
import { completeAnswers } from '../../matching/defaults.ts';
import { defaultsUsed } from '../../matching/defaults-used.ts';
import { formatDecisionFile } from '../../store/decision-file.ts';
import { openDecisionText } from '../../store/open-decision-text.ts';
import { EXAMPLE_DECISION } from './example-decision.ts';

const REGISTRY = new URL('../../../data/registry/', import.meta.url);

test('the example is a decision file like any other', async () => {
  expect(await openDecisionText(formatDecisionFile(EXAMPLE_DECISION))).toEqual({
    ok: true,
    value: { file: EXAMPLE_DECISION, notices: [] },
  });
});

test('its school is in the register under that name, and no answer is left to a default', async () => {
  const registry = await loadRegistry({
    fetchPart: async (file) => ok(await readFile(new URL(file, REGISTRY), 'utf8')),
  });
  const { school: choice, draft } = EXAMPLE_DECISION;
  if (!registry.ok || choice.kind !== 'register') throw new Error('no registry, or no school from it');
  const school = registry.value.schoolByUrn(choice.urn);
  if (school === undefined) throw new Error(`${choice.urn} is not in the register`);
  expect(school.name).toBe(choice.name);
  expect(defaultsUsed(draft, completeAnswers(draft, school))).toEqual([]);
});
