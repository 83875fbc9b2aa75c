import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of an entity's page under its heading. */
export function Section({ title, children }: Props) {
  return (
    <section class="section">
      <h3 class="label">{title}</h3>
      {children}
    </section>
  );
}
