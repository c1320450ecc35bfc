import type { Json, JsonObject } from '../drop-unknown-ids.ts';

/** One step from version `to - 1` to version `to`, over plain JSON. Never edited after release, and never reads today's types. */
export type Migration = {
  readonly to: number;
  readonly name: string;
  readonly up: (file: JsonObject) => JsonObject;
};

/** Brings a file of `version` up to the last migration's version; a file that is already there comes back as it is. */
export function migrate(file: JsonObject, version: number, migrations: readonly Migration[]): Json {
  return migrations
    .filter(({ to }) => to > version)
    .reduce<JsonObject>((current, { to, up }) => ({ ...up(current), version: to }), file);
}
