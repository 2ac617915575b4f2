import { blocksOf, type Blocks } from './blocks.ts';
import { columnsOf, type TemplateColumn } from './columns.ts';
import type { TemplateRequest } from './request.ts';

/** Title, document and instruction stand above the heading row. */
export const headerRow = 3;

/** What a plan sheet consists of, before it is written anywhere. */
export interface Sheet {
  readonly request: TemplateRequest;
  readonly blocks: Blocks;
  readonly columns: readonly TemplateColumn[];
}

export function draw(request: TemplateRequest): Sheet {
  const blocks = blocksOf(request, headerRow + 1);
  return { request, blocks, columns: columnsOf(request, blocks) };
}
