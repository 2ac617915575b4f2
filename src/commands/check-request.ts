import { createRequest } from './request.ts';

/** The ribbon's *Tarkista*. */
export const { ask: askForCheck, listen: onCheckRequest } = createRequest();
