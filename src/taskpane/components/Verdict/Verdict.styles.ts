import { makeStyles, tokens } from '@fluentui/react-components';

export const useVerdictStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Excel draws its own menu over the top right corner of the pane.
  line: { display: 'flex', gap: tokens.spacingHorizontalS, paddingRight: '36px' },
  icon: { flexShrink: 0, fontSize: '24px', marginTop: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  text: { margin: 0 },
  errors: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorNeutralForeground2 },
  nothing: { color: tokens.colorNeutralForeground2 },
});
