import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  padding: tokens.spacingHorizontalXS,
  textAlign: 'start',
  verticalAlign: 'top',
  overflowWrap: 'anywhere',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

export const useFixingStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  table: { width: '100%', borderCollapse: 'collapse', '& th': cell, '& td': cell },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: {
    padding: tokens.spacingHorizontalS,
    boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}`,
    '& p': { margin: 0 },
  },
});
