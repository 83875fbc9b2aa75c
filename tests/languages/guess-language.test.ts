import { expect, it } from 'vitest';
import { guessLanguage } from '../../languages/guess-language.ts';

it.each([
  [
    'en',
    'The leader of the North said on Monday that he will not give up his weapons, which were built to keep the country safe.',
  ],
  [
    'de',
    'Der Machthaber hat am Montag gesagt, dass er die Waffen nicht aufgeben werde, weil sie für die Sicherheit des Landes nötig sind.',
  ],
  [
    'fr',
    "Le dirigeant a déclaré lundi qu'il ne renoncerait pas à ses armes, qui sont selon lui nécessaires pour la sécurité du pays.",
  ],
  [
    'es',
    'El líder dijo el lunes que no renunciará a sus armas, porque son necesarias para la seguridad del país y de su pueblo.',
  ],
  [
    'ru',
    'Лидер страны заявил в понедельник, что он не откажется от оружия, которое было создано для защиты народа.',
  ],
  ['ko', '북한 지도자는 월요일에 무기를 포기하지 않겠다고 말했다. IAEA 보고서가 나왔다.'],
  ['ja', '北朝鮮の指導者は月曜日、兵器を放棄しないと述べた。'],
  ['zh', '朝鲜领导人星期一表示，不会放弃武器。'],
  ['zh', '北韓領導人星期一表示，不會放棄武器。'],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

it.each([
  [
    'Dutch',
    'De leider van het land heeft maandag gezegd dat hij zijn wapens niet zal opgeven omdat ze voor de veiligheid nodig zijn.',
  ],
  [
    'Portuguese',
    'O líder disse na segunda-feira que não vai abrir mão das suas armas, porque são necessárias para a segurança do país.',
  ],
  [
    'Italian',
    'Il leader ha detto lunedì che non rinuncerà alle sue armi, perché sono necessarie per la sicurezza del paese e della sua gente.',
  ],
  [
    'Swedish',
    'Ledaren sade på måndagen att han inte kommer att ge upp sina vapen, som är till för att skydda landet och folket.',
  ],
  [
    'Polish',
    'Przywódca powiedział w poniedziałek, że nie zrezygnuje z broni, która jest potrzebna do obrony kraju i narodu.',
  ],
  [
    'Turkish',
    'Ülkenin lideri pazartesi günü yaptığı açıklamada silahlardan vazgeçmeyeceğini ve bu silahların güvenlik için gerekli olduğunu söyledi.',
  ],
  [
    'Indonesian',
    'Pemimpin itu mengatakan pada hari Senin bahwa ia tidak akan menyerahkan senjata yang diperlukan untuk keamanan negara.',
  ],
  [
    'Vietnamese',
    'Nhà lãnh đạo cho biết hôm thứ Hai rằng ông sẽ không từ bỏ vũ khí và các chương trình của đất nước này.',
  ],
  [
    'Ukrainian',
    'Лідер країни заявив у понеділок, що він не відмовиться від зброї, яка потрібна для захисту народу.',
  ],
  [
    'Bulgarian',
    'Лидерът на страната заяви в понеделник, че няма да се откаже от оръжието, което е необходимо за защита на народа.',
  ],
  ['Arabic', 'قال الزعيم يوم الاثنين إنه لن يتخلى عن أسلحته.'],
  ['Hindi', 'नेता ने सोमवार को कहा कि वह हथियार नहीं छोड़ेंगे।'],
  ['too little text', 'Kim Jong Un'],
  ['no text', ' 1718 – 2006 '],
])('%s is none of ours', (_what, text) => {
  expect(guessLanguage(text)).toBeNull();
});

it('reads the opening only', () => {
  const opening = 'The leader of the North said that he will not give up his weapons. '.repeat(100);
  expect(guessLanguage(opening + 'и не что он '.repeat(10_000))).toBe('en');
});
