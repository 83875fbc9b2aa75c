import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageMarks, SiteState, Unreadable } from '../../../messages/protocol.ts';
import { press } from '../with-words.tsx';
import { openExplorer } from './open-explorer.tsx';

afterEach(cleanup);

describe('The site', () => {
  it.each<[SiteState, string, boolean]>([
    [{ state: 'on', host: 'example.org' }, 'true', false],
    [{ state: 'off', host: 'example.org' }, 'false', true],
  ])('has a switch: %j', async (site, checked, turns) => {
    const port = openExplorer({ siteOf: vi.fn(async () => site) });
    const toggle = await screen.findByRole('switch');
    expect(toggle.textContent).toBe(`Marks on example.org${site.state === 'on' ? 'On' : 'Off'}`);
    expect(toggle.getAttribute('aria-checked')).toBe(checked);
    press(toggle);
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'site', host: 'example.org', on: turns });
  });

  it.each<[Unreadable, PageMarks | null, string]>([
    ['guarded', null, 'The browser lets no extension read this page.'],
    ['pdf', { state: 'notArticle' }, 'This is a PDF, and nothing can be marked in one.'],
  ])('on which nothing can be marked is said why, and nothing else: %s', async (why, onPage, sentence) => {
    openExplorer({
      siteOf: vi.fn(async () => ({ state: 'unreadable', why }) as const),
      marksOnPage: vi.fn(async () => onPage),
    });
    expect(await screen.findByText(sentence, { exact: false })).toBeTruthy();
    expect(screen.queryByText(/was open before|not look like an article/)).toBeNull();
  });

  const asking = {
    siteOf: vi.fn(
      async () => ({ state: 'ask', host: 'example.org', origins: ['*://*.example.org/*'] }) as const,
    ),
    marksOnPage: vi.fn(async () => null),
  };

  it('is switched on and read once the reader allows it', async () => {
    const port = openExplorer(asking);
    press(await screen.findByText('Always on this site'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*.example.org/*']);
    await vi.waitFor(() => expect(port.readTabNow).toHaveBeenCalled());
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'site', host: 'example.org', on: true });
  });

  it('stays as it is when the reader does not allow it', async () => {
    const port = openExplorer({ ...asking, requestPermission: vi.fn(async () => false) });
    press(await screen.findByText('Always on this site'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it('is read once when asked, and says so when it cannot be', async () => {
    const port = openExplorer({ ...asking, readTabNow: vi.fn(async () => false) });
    press(await screen.findByText('Read this page'));
    expect(await screen.findByText('This page cannot be read.')).toBeTruthy();
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it('is read with all others once the reader allows every page', async () => {
    const port = openExplorer(asking);
    press(await screen.findByText('On every news page'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*/*']);
    await vi.waitFor(() => expect(port.readTabNow).toHaveBeenCalled());
  });

  it('that the browser withholds is said to be so, with the button that asks for it', async () => {
    const port = openExplorer({
      ...asking,
      siteOf: vi.fn(
        async () => ({ state: 'withheld', host: 'example.org', origins: ['*://*.example.org/*'] }) as const,
      ),
    });
    expect(await screen.findByText(/the browser does not let Backgrounder read it/)).toBeTruthy();
    press(screen.getByText('Always on this site'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*.example.org/*']);
  });

  it.each<[number | null, RegExp]>([
    [null, /Off everywhere\./],
    [new Date(2026, 4, 11).getTime(), /Off everywhere until Monday.*00:00\./],
  ])('of a reader who is off everywhere is turned on with one click: %s', async (until, sentence) => {
    const port = openExplorer({ siteOf: vi.fn(async () => ({ state: 'paused', until }) as const) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    press(screen.getByText('Turn on'));
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'everywhere', off: 'no' });
  });

  it('has no switch in a private window, where nothing may be stored', async () => {
    openExplorer({
      siteOf: vi.fn(async () => ({ state: 'private', host: 'example.org', on: true }) as const),
    });
    expect(await screen.findByText(/^Marks on example.org: on\./)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
