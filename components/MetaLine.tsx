import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** A small line of several things; the dots between them are text, so that they are copied and spoken, too. */
export function MetaLine({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="meta">
      {toChildArray(children).map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{item}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
