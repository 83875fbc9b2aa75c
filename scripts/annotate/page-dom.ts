import { Window } from 'happy-dom';

/**
 * Gives `page/` the DOM of a saved page, in Node. Its scripts do not run and nothing is fetched.
 * What a stylesheet would hide is not known here; what the markup hides is.
 */
export function openSavedPage(html: string): Document {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  window.document.write(withoutStylesInDrawings(html));
  return window.document as unknown as Document;
}

/**
 * A page without the style sheets inside its drawings: happy-dom loses all that follows one.
 * Comments and scripts are passed over, since they may speak of drawings.
 */
function withoutStylesInDrawings(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>|<svg\b[\s\S]*?<\/svg>/gi, (part) =>
    /^<svg/i.test(part) ? part.replace(/<style\b[\s\S]*?<\/style>/gi, '') : part,
  );
}

/** What the modules under `page/` use of a window. happy-dom has no StaticRange; nothing here asks for ranges. */
const GLOBALS = [
  'document',
  'Node',
  'NodeFilter',
  'Element',
  'Text',
  'CharacterData',
  'HTMLSlotElement',
  'HTMLIFrameElement',
] as const;

/** Whether the markup itself hides an element's text: the part of visibility that needs no style sheet. */
export function isVisibleInMarkup(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const style = outer.getAttribute('style') ?? '';
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
  }
  return true;
}
