import type { ImportCount } from '../notes/rows.ts';
import { useWords } from './words.ts';

/** What an import does, or did, note by note. */
export function ImportCounts({ count }: { readonly count: ImportCount }) {
  const words = useWords();
  const number = new Intl.NumberFormat(words('language'));
  return (
    <dl class="figures counts">
      {(['added', 'changed', 'conflicts', 'same'] as const).map((kind) => (
        <div key={kind}>
          <dt>{words(`count_${kind}`)}</dt>
          <dd>{number.format(count[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
