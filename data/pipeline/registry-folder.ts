import { fileURLToPath } from 'node:url';

/** Where the committed registry lies. */
export const REGISTRY_FOLDER = fileURLToPath(new URL('../registry/', import.meta.url));

/** Folders in which sources are looked for when none is named: in the checkout, then in `shared/data` beside it. */
export const SOURCE_FOLDERS = ['../source/', '../../../shared/data/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
