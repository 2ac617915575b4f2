import { makeStyles, tokens } from '@fluentui/react-components';

export const useCountsStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
