import { useWords } from './words.ts';

/** The tags of a note to read; nothing where there are none. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const words = useWords();
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={words('tags')}>
      {tags.map((tag) => (
        <li key={tag} class="tag" dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}
