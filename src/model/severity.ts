/** `error` blocks submission, `warning` needs an explanation, `info` informs. */
export type Severity = 'error' | 'warning' | 'info';
