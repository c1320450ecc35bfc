import { err, type Result } from '../domain/result.ts';

/** What a command prints: data for standard output, or a message for standard error with the exit code. */
export type CommandOutcome = Result<string, CommandFailure>;

/** Exit code 2: the call was wrong; 1: the call was right and the work failed. */
export type CommandFailure = { readonly message: string; readonly exitCode: 1 | 2 };

/** The call was wrong: says why, and how to call it. */
export function misuse(message: string, usage: string): Result<never, CommandFailure> {
  return err({ message: `${message}\nUsage: ${usage}`, exitCode: 2 });
}

/** Prints the outcome and sets the exit code; only data goes to standard output. */
export function finish(outcome: CommandOutcome): void {
  if (outcome.ok) {
    process.stdout.write(`${outcome.value}\n`);
  } else {
    process.stderr.write(`${outcome.error.message}\n`);
    process.exitCode = outcome.error.exitCode;
  }
}
