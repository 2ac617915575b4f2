import { useId, type Dispatch } from 'react';
import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { ProfileSetting } from '../../../model/profile-setting.ts';
import { knownProfiles } from '../../profiles.ts';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import { automaticProfile } from '../../state/profile-in-use.ts';
import { useProfile } from '../../state/use-profile.ts';
import { useWords } from '../../words/index.ts';
import { profileWords, type ProfileWords } from '../../words/profile.ts';
import { BindingSheet } from './BindingSheet.tsx';
import { ProfileFile } from './ProfileFile.tsx';
import { wordProfile } from './ProfileLine.tsx';
import { useProfileStyles } from './Profile.styles.ts';

interface Choice {
  readonly setting: ProfileSetting;
  readonly label: string;
  readonly help?: string;
}

interface ProfileProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which profile the workbook is checked with; another one is in force at once. */
export default function Profile({ state, dispatch }: ProfileProps) {
  const styles = useProfileStyles();
  const { choose, takeFile, broken } = useProfile(state, dispatch);
  const name = useId();
  const { profileLine } = useWords();
  const words = profileWords[state.language];
  if (!state.result) return <Text>{words.checkFirst}</Text>;

  const { setting } = state.profile ?? automaticProfile;
  const choices = choicesOf(setting, state.result.profile.sheet, words);
  return (
    <div className={styles.root}>
      <Text>{words.about}</Text>
      <Text>
        {words.now}{' '}
        <Text weight="semibold">{wordProfile(state.result.profile, state.profile, profileLine)}</Text>
      </Text>
      <Field label={words.choices}>
        <RadioGroup
          name={name}
          value={keyOf(setting)}
          onChange={(_, { value }) => {
            const chosen = choices.find((one) => keyOf(one.setting) === value);
            if (chosen) choose(chosen.setting);
          }}
        >
          {choices.map((one) => (
            <Radio
              key={keyOf(one.setting)}
              value={keyOf(one.setting)}
              label={
                <span className={styles.label}>
                  {one.label}
                  {one.help && (
                    <Text size={200} className={styles.help}>
                      {one.help}
                    </Text>
                  )}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <ProfileFile words={words} broken={broken} onFile={takeFile} />
      <BindingSheet state={state} dispatch={dispatch} />
    </div>
  );
}

function choicesOf(setting: ProfileSetting, sheet: string | null, words: ProfileWords): Choice[] {
  const known = knownProfiles.map(({ id, name }): Choice => {
    const one: ProfileSetting = { kind: 'known', id };
    return id === 'default'
      ? { setting: one, label: words.general, help: words.generalHelp }
      : { setting: one, label: name };
  });
  return [
    { setting: { kind: 'automatic' }, label: words.automatic, help: words.automaticHelp },
    ...known,
    ...(sheet === null
      ? []
      : [{ setting: { kind: 'sheet' } as const, label: words.sheet(sheet), help: words.sheetHelp(sheet) }]),
    ...(setting.kind === 'file' ? [{ setting, label: words.file(setting.name) }] : []),
  ];
}

function keyOf(setting: ProfileSetting): string {
  return setting.kind === 'known' ? `known ${setting.id}` : setting.kind;
}
