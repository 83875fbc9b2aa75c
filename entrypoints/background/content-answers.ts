import type { Runtime } from 'webextension-polyfill';
import { entitiesNamed } from '../../library/entities-named.ts';
import type { EntityPage } from '../../library/entity-page.ts';
import type { EntityId } from '../../linking/types.ts';
import type { Answers } from '../../messages/answer.ts';
import type { CardNoteAnswer, ContentCalls, LinkAnswer, PayloadOf } from '../../messages/protocol.ts';
import { entitiesIn } from '../../notes/entities-in.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';
import { type Decision, changeOf } from '../../settings/decision.ts';
import { hostOf } from '../../settings/settings.ts';
import { createEntitlements } from './entitled.ts';
import { createNoteBudget } from './note-budget.ts';
import { openPanel } from './open-panel.ts';
import { bringCard } from './open-tabs.ts';

/** What the background knows and does, as far as pages are concerned. */
interface Background {
  link(payload: PayloadOf<ContentCalls, 'linkText'>, sender: Runtime.MessageSender): Promise<LinkAnswer>;
  describe(entity: EntityId): Promise<EntityPage | null>;
  cardNote(entity: EntityId): Promise<CardNoteAnswer>;
  changeSettings(change: SettingsChange): Promise<void>;
}

/**
 * Answers what content scripts ask. Their payloads are well-formed by now, and may lie: a page learns of an entity, and
 * of the reader's note on it, only where we found that entity in it, and only while the reader looks at it.
 */
export function createAnswersToContent(background: Background): Answers<ContentCalls> {
  const entitled = createEntitlements();
  const mayShow = createNoteBudget(() => performance.now());

  return {
    // Being up and loading the pack, which the background does by itself, is all that is asked.
    wake: async () => {},
    async linkText(payload, sender) {
      const answer = await background.link(payload, sender);
      if (answer.state === 'linked') await entitled.grant(sender, answer.entities.map(idOf));
      return answer;
    },
    async describeEntity({ entity, needsCard }, sender) {
      if (!(await mayOpen(sender, entity))) return null;
      const [page] = await Promise.all([background.describe(entity), needsCard && bringCard(sender)]);
      // The card leads on to them.
      if (page) await entitled.grant(sender, entitiesNamed(page));
      return page;
    },
    async noteOn({ entity }, sender) {
      if (!(await mayOpen(sender, entity))) return { state: 'unavailable' };
      const answer = await background.cardNote(entity);
      const isText = answer.state === 'read' && answer.notes.length > 0;
      if (isText && !mayShow(entity)) return { state: 'unavailable' };
      if (answer.state === 'read') await entitled.grant(sender, answer.notes.flatMap(entitiesIn));
      return answer;
    },
    async openPanel(payload, sender) {
      const { tab } = sender;
      const may = mayOpen(sender, payload.entity);
      if (!tab || may === false) return { opened: false };
      const request = { kind: 'entity', ...payload } as const;
      // Nothing can be waited for before it opens: what it is to show follows.
      const allowed = may === true ? request : may.then((isAllowed) => (isAllowed ? request : null));
      return { opened: await openPanel(tab, allowed) };
    },
    async decide({ decision }, sender) {
      const { url, tab } = sender;
      if (!(await mayDecide(sender, decision))) return { decided: false };
      const change = changeOf(decision, { host: hostOf(url), isPrivate: tab?.incognito ?? true });
      if (change) await background.changeSettings(change);
      return { decided: change !== null };
    },
  };

  /** Whether a card on an entity can be open there. */
  function mayOpen(sender: Runtime.MessageSender, entity: EntityId): boolean | Promise<boolean> {
    return isInFront(sender) && entitled.has(sender, entity);
  }

  async function mayDecide(sender: Runtime.MessageSender, decision: Decision): Promise<boolean> {
    if (decision.kind === 'off') return isInFront(sender);
    const { entity, instead } = decision;
    return (await mayOpen(sender, entity)) && (instead === null || (await mayOpen(sender, instead)));
  }
}

/** A reader can see a card in the tab that is in front in its window, and in no other. */
function isInFront({ tab }: Runtime.MessageSender): boolean {
  return tab?.active === true;
}

function idOf({ id }: { readonly id: EntityId }): EntityId {
  return id;
}
