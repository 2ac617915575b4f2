import { makeStyles, tokens } from '@fluentui/react-components';

export const useProfileStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  label: { overflowWrap: 'anywhere' },
  help: { display: 'block', color: tokens.colorNeutralForeground2 },
  file: { display: 'none' },
  faults: {
    margin: `${tokens.spacingVerticalXS} 0 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});
