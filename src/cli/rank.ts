import { finish } from './command-outcome.ts';
import { runRank } from './rank-command.ts';

finish(await runRank(process.argv.slice(2)));
