import { makeStyles, tokens } from '@fluentui/react-components';

export const useExportStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
  list: { margin: 0, padding: `${tokens.spacingVerticalXS} 0`, listStyleType: 'none' },
  told: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { width: '100%' },
});
