/** The command was given wrongly; the message is worded for the user. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
