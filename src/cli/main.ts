import { logErrorMessage } from 'office-addin-cli/lib/log.js';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal(), process.env).catch(
  (error: unknown) => {
    logErrorMessage(error);
    return 3;
  },
);
