import { finish } from './command-outcome.ts';
import { runFind } from './find-command.ts';

finish(await runFind(process.argv.slice(2)));
