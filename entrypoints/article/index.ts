import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from './read-article.ts';

/**
 * Comes into a page when the reader saves it, and hands back what the page is. It answers nothing, changes nothing and
 * leaves nothing there.
 */
export default defineUnlistedScript(() => readArticle());
