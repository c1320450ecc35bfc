import { finish } from './command-outcome.ts';
import { runReplay } from './replay-command.ts';

finish(await runReplay(process.argv.slice(2)));
