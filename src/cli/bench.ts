import { runBench } from './bench-command.ts';
import { finish } from './command-outcome.ts';

finish(await runBench(process.argv.slice(2)));
