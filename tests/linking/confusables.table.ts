import type { ConfusableTable } from './confusables.row.ts';
import { VANCOUVER_TO_KIM_SONG } from './confusables/001-020.table.ts';
import { MOON_TO_SEOUL } from './confusables/021-040.table.ts';
import { WASHINGTON_TO_PENINSULA } from './confusables/041-060.table.ts';
import { UNC_TO_CHOLLIMA } from './confusables/061-080.table.ts';
import { PHOENIX_TO_NUCLEAR_DEAL } from './confusables/081-100.table.ts';
import { WMD_TO_UN_CHIEF } from './confusables/101-120.table.ts';
import { BAN_TO_PAGE_FURNITURE } from './confusables/121-134.table.ts';
import { KIM_TO_RUSSIA } from './confusables/data-2.table.ts';
import { RUSSIA_TO_ZHANG } from './confusables/data-3.table.ts';
import { FROM_1718_TO_KIM_DAE_JUNG } from './confusables/data-1.table.ts';
import { FURTHER_SENTENCES } from './confusables/further.table.ts';
import { SEATS_AND_TREASURIES } from './confusables/ordinary-pages-1.table.ts';
import { OTHER_WARS_AND_SUMMITS } from './confusables/ordinary-pages-2.table.ts';
import { NAMESAKES_AND_TOWNS } from './confusables/ordinary-pages-3.table.ts';
import { TREATY_WORDS_AND_ARTS } from './confusables/ordinary-pages-4.table.ts';
import { TOWNS_MARKETS_AND_CREDITS } from './confusables/ordinary-pages-5.table.ts';
import { CITY_OFFICES_AND_FAMILIES } from './confusables/news-1.table.ts';
import { KIMS_CAPITALS_AND_MANDATES } from './confusables/on-topic-1.table.ts';

/** Names that mean several things, each with sentences of ours in which it does and does not mean an entity. */
export const CONFUSABLES: ConfusableTable = {
  ...VANCOUVER_TO_KIM_SONG,
  ...MOON_TO_SEOUL,
  ...WASHINGTON_TO_PENINSULA,
  ...UNC_TO_CHOLLIMA,
  ...PHOENIX_TO_NUCLEAR_DEAL,
  ...WMD_TO_UN_CHIEF,
  ...BAN_TO_PAGE_FURNITURE,
  ...KIM_TO_RUSSIA,
  ...RUSSIA_TO_ZHANG,
  ...FURTHER_SENTENCES,
  ...SEATS_AND_TREASURIES,
  ...OTHER_WARS_AND_SUMMITS,
  ...NAMESAKES_AND_TOWNS,
  ...TREATY_WORDS_AND_ARTS,
  ...TOWNS_MARKETS_AND_CREDITS,
  ...CITY_OFFICES_AND_FAMILIES,
  ...KIMS_CAPITALS_AND_MANDATES,
  ...FROM_1718_TO_KIM_DAE_JUNG,
};
