import { useInsertingStyles } from './Inserting.styles.ts';

/** What is in the way, said as soon as it is. */
export function Told({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useInsertingStyles();
  return (
    <div role="alert">
      {sentences.length > 0 && (
        <div className={styles.told}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
