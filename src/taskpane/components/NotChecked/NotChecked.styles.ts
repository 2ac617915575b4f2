import { makeStyles, tokens } from '@fluentui/react-components';

export const useNotCheckedStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
  },
  message: { margin: 0 },
});
