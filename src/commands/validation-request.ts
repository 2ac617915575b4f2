import { createRequest } from './request.ts';

/** The ribbon's *Tarkista ennen lähetystä*. */
export const { ask: askForValidation, listen: onValidationRequest } = createRequest();
