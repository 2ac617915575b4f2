import { useEffect, useRef, useState, type Dispatch } from 'react';
import { keepProfileSetting } from '../../excel/profile-setting.ts';
import type { ProfileSetting } from '../../model/profile-setting.ts';
import { ProfileError } from '../../profiles/load.ts';
import { wordProfileFault } from '../../wording/profile-faults.ts';
import { loadEngine } from './chunks.ts';
import { toFailure } from './failure.ts';
import type { PaneAction, PaneState } from './pane-state.ts';
import { profileOption } from './profile-in-use.ts';
import { takeProfile } from '../profiles.ts';

/** Bytes; the largest known profile is a tenth of it, and settings must stay small. */
const largestFile = 200_000;

/** Why a file was not taken. */
export interface BrokenFile {
  readonly name: string;
  /** One sentence each, with the place; empty when the file is too large to be a profile. */
  readonly faults: readonly string[];
}

export interface ProfileActions {
  /** Checks with it at once and keeps it in the workbook. */
  readonly choose: (setting: ProfileSetting) => void;
  readonly takeFile: (file: File) => void;
  /** The file that was last refused. */
  readonly broken: BrokenFile | null;
}

/** Connects the choice of a profile with the check and the workbook. */
export function useProfile(state: PaneState, dispatch: Dispatch<PaneAction>): ProfileActions {
  const latest = useRef(state);
  const [broken, setBroken] = useState<BrokenFile | null>(null);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const told = (error: unknown) =>
    dispatch({ type: 'noticed', notice: { kind: 'not-shown', failure: toFailure(error) } });

  const choose = async (setting: ProfileSetting) => {
    const { check } = await loadEngine();
    const { result, language } = latest.current;
    const profile = takeProfile(setting, language);
    if (!result || !profile) return;
    const { snapshot, confirmed, explanations } = result;
    const checked = await check(snapshot, language, confirmed, profileOption(profile), explanations);
    dispatch({ type: 'profile-chosen', checked, profile });
    await keepProfileSetting(setting).catch(() =>
      dispatch({ type: 'noticed', notice: { kind: 'profile-not-kept' } }),
    );
  };

  const takeFile = async (file: File) => {
    setBroken(null);
    if (file.size > largestFile) return setBroken({ name: file.name, faults: [] });
    try {
      await choose({ kind: 'file', name: file.name, text: await file.text() });
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      const faults = error.faults.map((fault) => wordProfileFault(fault, latest.current.language));
      setBroken({ name: file.name, faults });
    }
  };

  return {
    choose: (setting) => void choose(setting).catch(told),
    takeFile: (file) => void takeFile(file).catch(told),
    broken,
  };
}
