/** What takes a slash for itself: fields to type in, and lists that letters go through. */
const FIELDS = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

/** `/` goes to the page's search field, where it has one, from anywhere but a field. */
export function answerSearchKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    // Shift is held for it on many keyboards.
    if (key !== '/' || altKey || ctrlKey || metaKey || event.isComposing) return;
    if (target instanceof Element && target.matches(FIELDS)) return;
    const field = page.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
