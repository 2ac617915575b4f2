import { Link } from '@fluentui/react-components';
import type { AppliedProfile, ProfileInUse } from '../../state/profile-in-use.ts';
import { useWords, type PaneWords } from '../../words/index.ts';

interface ProfileLineProps {
  readonly applied: AppliedProfile;
  readonly chosen: ProfileInUse | null;
  readonly onOpen: () => void;
}

/** Which profile applies and why, in one line; opens the choice. */
export function ProfileLine({ applied, chosen, onOpen }: ProfileLineProps) {
  const words = useWords();
  return (
    <Link as="button" onClick={onOpen} title={words.profile}>
      {wordProfile(applied, chosen, words.profileLine)}
    </Link>
  );
}

/** `Iisalmi: 7 yksikköä tunnistettu`, and the workbook's own sheet beside it. */
export function wordProfile(
  applied: AppliedProfile,
  chosen: ProfileInUse | null,
  words: PaneWords['profileLine'],
): string {
  return [whoseRules(applied, chosen, words), applied.sheet && words.sheet(applied.sheet)]
    .filter(Boolean)
    .join(' · ');
}

function whoseRules(
  { name, evidence }: AppliedProfile,
  chosen: ProfileInUse | null,
  words: PaneWords['profileLine'],
): string {
  const setting = chosen?.setting;
  if (setting?.kind === 'known' && setting.id === 'default') return words.general;
  if (!name) return words.none;
  if (!evidence) return words.chosen(name);
  return evidence.units >= evidence.aims
    ? words.units(name, evidence.units)
    : words.aims(name, evidence.aims);
}
