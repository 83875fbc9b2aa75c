/** Words with which a reporter says who said it, in the languages of the news that part their words by spaces. */
const SPACED =
  'said|says|told|[Aa]ccording to|announced|sagte|erklärte|teilte|[Ll]aut|zufolge|a déclaré|a indiqué|a annoncé|[Ss]elon|dijo|[Ss]egún|afirmó|declaró|ha detto|[Ss]econdo|disse|[Ss]egundo|afirmou|zei|[Vv]olgens|sade|säger|[Ee]nligt|[Ii]følge|mukaan|powiedział|powiedziała|poinformował|poinformowała|[Ww]edług|[Pp]odle|dedi|söyledi|belirtti|göre|[Mm]enurut|cho biết|a declarat|[Pp]otrivit|δήλωσε|[Σσ]ύμφωνα|сказал|сказала|заявил|заявила|заявили|заяви|сообщил|сообщила|сообщили|отметил|отметила|отметили|[Пп]о словам|каза|съобщи|[Сс]поред|повідомив|повідомила|[Зз]а словами|و?قال|و?قالت|و?أعلن|و?أعلنت|و?أضاف|و?أضافت|بحسب|گفت|אמר|אמרה|לדברי';
/** And in those that do not. */
const UNSPACED =
  '말했다|밝혔다|전했다|따르면|と述べ|と話し|と語っ|によると|明らかに|表示|报道|報道|指出|記者|记者|कहा|बताया|अनुसार|กล่าวว่า';
const BORDER = String.raw`[\s.,:;!?"'“”«»„()]`;
const ATTRIBUTION = new RegExp(`(?:^|${BORDER})(?:${SPACED})(?:${BORDER}|$)|${UNSPACED}`);

/** Whether a line says who said something. */
export function hasAttribution(text: string): boolean {
  return ATTRIBUTION.test(text);
}
