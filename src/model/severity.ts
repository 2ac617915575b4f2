/** `error` blocks submission, `warning` needs an explanation, `info` informs; the gravest first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];
