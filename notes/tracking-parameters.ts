/**
 * Parameters of addresses that say how somebody came to a page, and not which page it is.
 * From the lists by which Firefox strips addresses (`privacy.query_stripping.strip_list` and `StripOnShare.json` in
 * toolkit/components/antitracking), without those of single shops, and with the campaign parameters that Matomo,
 * Mailchimp, HubSpot, Adobe and AT Internet document for links to the press's own pages.
 * Names alone do not suffice for `ref`, `source`, `from` or `cid`: there are sites on which they tell pages apart.
 */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  // Clicks, as advertisers number them.
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'igshid',
  'irclickid',
  'li_fat_id',
  'msclkid',
  'rb_clickid',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'wickedid',
  'yclid',
  'ymclid',
  // Readers of newsletters, as their senders number them.
  '__s',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'ml_subscriber',
  'ml_subscriber_hash',
  'oly_anon_id',
  'oly_enc_id',
  'vero_conv',
  'vero_id',
  // Visitors, as their counters number them.
  '_ga',
  '_gl',
  '_openstat',
  'at_campaign',
  'at_medium',
  'hsctatracking',
  'ocid',
  's_cid',
]);

/** What families of such parameters begin with: Google's, Matomo's, HubSpot's. */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mtm_', 'pk_', 'piwik_', 'hsa_', '_hs', '__hs'];
