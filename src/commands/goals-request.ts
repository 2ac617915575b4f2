import { createRequest } from './request.ts';

/** The ribbon's *Lisää tavoitetaulukko*. */
export const { ask: askForGoals, listen: onGoalsRequest } = createRequest();
