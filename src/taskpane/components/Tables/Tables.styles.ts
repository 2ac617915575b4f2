import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTablesStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  show: { alignSelf: 'flex-start' },
});
