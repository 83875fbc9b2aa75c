/** Pictures on buttons; what a button does is said by its label. */

export function CloseIcon() {
  return <Stroke path="M3.5 3.5l9 9m0-9l-9 9" />;
}

export function BackIcon() {
  return <Stroke path="M9.5 3L4.5 8l5 5" />;
}

export function ForwardIcon() {
  return <Stroke path="M6.5 3l5 5-5 5" />;
}

/** A window with a panel at its side. */
export function PanelIcon() {
  return <Stroke path="M2 3h12v10H2zM10 3v10" />;
}

function Stroke({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
