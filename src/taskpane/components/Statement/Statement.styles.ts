import { makeStyles, tokens } from '@fluentui/react-components';

export const useStatementStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Excel draws its own menu over the top right corner of the pane.
  line: { display: 'flex', gap: tokens.spacingHorizontalS, paddingRight: '36px' },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0 },
  text: { margin: 0 },
});
