import { useState, type ReactNode } from 'react';
import { SectionHeading } from './SectionHeading.tsx';

interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** Whether it is open until the user decides otherwise. */
  readonly expanded: boolean;
  readonly children: ReactNode;
}

/** A part of the list with its count in the heading, which opens and closes it. */
export function Section({ title, count, expanded, children }: SectionProps) {
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? expanded;
  return (
    <section aria-label={title}>
      <SectionHeading title={title} count={count} open={open} onToggle={() => choose(!open)} />
      {open && children}
    </section>
  );
}
