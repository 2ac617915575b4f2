import type { Blocks } from './blocks.ts';
import type { TemplateRequest } from './request.ts';
import { templateWords } from './words.ts';

export interface TemplateColumn {
  readonly kind: 'label' | 'budget' | 'plan' | 'change' | 'frame' | 'left' | 'month';
  readonly heading: string;
  readonly width: number;
}

/** The columns from left to right; what binds is left out where nothing does. Months come last: the year stays in sight. */
export function columnsOf(
  { year, language, months = false }: TemplateRequest,
  { all }: Blocks,
): TemplateColumn[] {
  const { columns, plan, costCentres, monthNames } = templateWords[language];
  const isBound = all.some(({ frames }) => frames.size > 0);
  return [
    { kind: 'label', heading: costCentres, width: 40 },
    { kind: 'budget', heading: `${columns.budget} ${year - 1}`, width: 15 },
    { kind: 'plan', heading: `${plan} ${year}`, width: 15 },
    { kind: 'change', heading: columns.change, width: 15 },
    ...(isBound
      ? [
          { kind: 'frame', heading: `${columns.frame} ${year}`, width: 24 } as const,
          { kind: 'left', heading: columns.left, width: 18 } as const,
        ]
      : []),
    ...(months ? monthNames.map((heading) => ({ kind: 'month', heading, width: 12 }) as const) : []),
  ];
}
