import { type HostilePage, PARAGRAPHS, STORY } from '../hostile-page.ts';

/** Pages that fight whatever is done to them, or change under whoever reads them. */
export const FIGHTS: readonly HostilePage[] = [
  {
    does: 'takes away what it has not put there, a hundred times a second',
    script: `
      const own = new Set(document.documentElement.children);
      setInterval(() => { for (const child of document.documentElement.children) if (!own.has(child)) child.remove(); }, 10);
      done(own.size);`,
    refusesCard: true,
  },
  {
    does: 'undoes each change to its elements as soon as it hears of it',
    script: `
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
      }).observe(document, { childList: true, subtree: true });
      done('watching');`,
    refusesCard: true,
  },
  {
    does: 'moves what was put last into the head',
    script: `
      setInterval(() => { const last = document.documentElement.lastElementChild; if (last !== document.body) document.head.append(last); }, 20);
      done(document.head.childElementCount);`,
    refusesCard: true,
  },
  {
    does: 'has highlights and style sheets of its own, named much as ours are',
    script: `
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('own-mark', new Highlight(range));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p::highlight(mabc123) { text-decoration: underline dotted 2px red; }');
      document.adoptedStyleSheets = [sheet];
      setTimeout(() => done([CSS.highlights.get('own-mark').size, document.adoptedStyleSheets.includes(sheet)].join()), 800);`,
  },
  {
    does: 'splits its text nodes and joins them again, again and again',
    script: `
      let turns = 0;
      const timer = setInterval(() => {
        for (const p of document.querySelectorAll('p')) {
          if (turns % 2) p.normalize();
          else if (p.firstChild.length > 40) p.firstChild.splitText(20 + turns % 19);
        }
        if (++turns < 40) return;
        clearInterval(timer);
        document.body.normalize();
        done(document.querySelectorAll('p').length);
      }, 15);`,
  },
  {
    does: 'writes its story anew fifty times a second, and then rests',
    script: `
      let turns = 0;
      const { innerHTML } = document.querySelector('article');
      const timer = setInterval(() => {
        document.querySelector('article').innerHTML = innerHTML;
        if (++turns < 40) return;
        clearInterval(timer);
        done(document.querySelectorAll('p').length);
      }, 20);`,
  },
  {
    does: 'carries its story between two places fifty times a second',
    body: `<main id="here"></main><main id="there">${STORY}</main>`,
    script: `
      let turns = 0;
      const timer = setInterval(() => {
        (turns % 2 ? there : here).append(document.querySelector('article'));
        if (++turns === 40) { clearInterval(timer); done(document.querySelector('article').parentElement.id); }
      }, 20);`,
  },
  {
    does: 'puts another body in the place of its own',
    script: `setTimeout(() => { document.body = document.body.cloneNode(true); done(document.querySelectorAll('p').length); }, 300);`,
  },
  {
    does: 'puts another root in the place of its own',
    script: `setTimeout(() => { document.documentElement.replaceWith(document.documentElement.cloneNode(true)); done(document.querySelectorAll('p').length); }, 400);`,
  },
  {
    does: 'opens its document again and again and writes itself anew',
    // In Firefox, who has painted it may have ended with a document before.
    refusesCard: true,
    script: `
      if (!globalThis.turns) {
        globalThis.turns = 1;
        const markup = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, '');
        const again = () => {
          document.open();
          document.write('<!doctype html>' + markup);
          document.close();
          if (++turns < 6) setTimeout(again, 120); else done(document.querySelectorAll('p').length);
        };
        setTimeout(again, 100);
      }`,
    // Firefox lets no script of an extension go on in it.
    shutsOut: true,
    restless: true,
  },
  {
    does: 'adds a thousand stories, and takes them away again',
    script: `
      const story = document.querySelector('article');
      let added = 0;
      const add = () => {
        for (let count = 0; count < 100; count += 1) story.parentElement.append(story.cloneNode(true));
        if ((added += 100) < 1000) return void setTimeout(add, 10);
        for (const other of document.querySelectorAll('article')) if (other !== story) other.remove();
        done(added);
      };
      setTimeout(add, 50);`,
  },
  {
    does: 'gives itself twenty addresses, with another story at each',
    script: `
      let turns = 0;
      const { innerHTML } = document.querySelector('article');
      const timer = setInterval(() => {
        history.pushState({}, '', '?story=' + turns);
        document.querySelector('article').innerHTML = turns === 19 ? innerHTML : '<h1>Story ' + turns + '</h1><p>Nothing has happened here. '.repeat(20);
        if (++turns === 20) { clearInterval(timer); done(location.search); }
      }, 15);`,
  },
  {
    does: 'forges the events by which a page says that it was shown, hidden, loaded or left',
    script: `
      let turns = 0, least = Infinity, most = 0;
      const look = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const timer = setInterval(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        for (const kind of ['visibilitychange', 'prerenderingchange', 'pointermove', 'scroll', 'keydown', 'fullscreenchange']) document.dispatchEvent(new Event(kind));
        for (const kind of ['load', 'popstate', 'hashchange', 'pagehide', 'focus', 'resize']) dispatchEvent(new Event(kind));
        globalThis.navigation?.dispatchEvent(new Event('currententrychange'));
        if (++turns > 60) { clearInterval(timer); done('told'); }
      }, 10);`,
  },
  {
    does: 'posts a thousand messages that look like ours',
    script: `
      for (let turn = 0; turn < 1000; turn += 1) {
        postMessage({ name: 'marksOnPage', payload: null }, '*');
        postMessage({ name: 'noteOn', payload: { entity: 'maria-zakharova' } }, '*', [new MessageChannel().port2]);
      }
      setTimeout(() => done('posted'), 300);`,
  },
  {
    does: 'works for ninety of each hundred milliseconds',
    script: `
      let turns = 0;
      const timer = setInterval(() => {
        const end = performance.now() + 90;
        while (performance.now() < end);
        if (++turns === 10) { clearInterval(timer); done(turns); }
      }, 100);`,
  },
  {
    does: 'leaves for itself three times while it is being read',
    script: `
      const turn = Number(new URLSearchParams(location.search).get('turn'));
      if (turn < 3) setTimeout(() => location.replace('?turn=' + (turn + 1)), 60); else done(turn);`,
    restless: true,
  },
  {
    does: 'stops loading as soon as it can',
    shutsOut: true,
    script: `stop(); done(document.readyState)`,
    body: `${STORY}<img src="late.png" alt="">`,
  },
  {
    does: 'scrolls itself back each time that it is scrolled',
    body: `${STORY}<div style="height: 4000px"></div>${PARAGRAPHS.slice(0, 0)}`,
    script: `addEventListener('scroll', () => scrollTo(0, 0)); done(scrollY)`,
  },
];
