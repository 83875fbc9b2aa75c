import type { CDPSession, Page } from 'puppeteer-core';
import { CARD, type Surface, handsOn, surfaceOf } from './surface.ts';

/** The open card of a page in Chromium, or null. */
export async function cardOn(page: Page): Promise<Surface | null> {
  const session = await page.createCDPSession();
  const root = await closedRoot(session);
  if (root !== null) return cardSurface(page, session, root);
  // What it has looked at would be kept in memory for it.
  await session.detach();
  return null;
}

/** The object id of the card's closed shadow root, while it shows something. */
async function closedRoot(session: CDPSession): Promise<string | null> {
  const { result: host } = await session.send('Runtime.evaluate', { expression: CARD });
  if (host.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const [shadow] = node.shadowRoots ?? [];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration:
      'function () { return this.host.matches(":popover-open") && this.childElementCount > 0; }',
    returnByValue: true,
  });
  return result.value === true ? object.objectId! : null;
}

function cardSurface(page: Page, session: CDPSession, objectId: string): Surface {
  const call = async (code: string, ...args: string[]): Promise<unknown> => {
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${code})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value;
  };
  return surfaceOf(
    call,
    handsOn(page, () => page.keyboard.press('Escape')),
  );
}
