/** The part of the pane that knows budgets. */
export function loadEngine() {
  return import('../engine.ts');
}

/** The part that knows the profiles and reads own ones. */
export function loadProfiles() {
  return import('../profiles.ts');
}

/** The part that stores and exchanges confirmed readings. */
export function loadMemory() {
  return import('../memory.ts');
}

/** The part that explains findings and writes the validation record. */
export function loadValidation() {
  return import('../validation.ts');
}
