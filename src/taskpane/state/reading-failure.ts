import { ReadingError, type ReadingErrorCode } from '../../readings/error.ts';
import { toFailure, type Failure } from './failure.ts';

/** Why a remembered reading could not be had: a fault of its own, or a failure like any other. */
export function toReadingFailure(error: unknown): Failure | ReadingErrorCode {
  return error instanceof ReadingError ? error.code : toFailure(error);
}
