import { describe, expect, it } from 'vitest';
import { formsOf } from '../../languages/forms-of.ts';

describe('a Russian name', () => {
  it.each([
    ['Ким Чен Ын', ['Ким Чен Ына', 'Ким Чен Ыну', 'Ким Чен Ыном', 'Ким Чен Ыне']],
    ['Си Цзиньпин', ['Си Цзиньпина', 'Си Цзиньпину', 'Си Цзиньпином', 'Си Цзиньпине']],
    ['Владимир Путин', ['Владимира Путина', 'Владимиру Путину', 'Владимиром Путиным', 'Владимире Путине']],
    ['Мария Захарова', ['Марии Захаровой', 'Марию Захарову', 'Марией Захаровой']],
    [
      'Линда Томас-Гринфилд',
      ['Линды Томас-Гринфилд', 'Линде Томас-Гринфилд', 'Линду Томас-Гринфилд', 'Линдой Томас-Гринфилд'],
    ],
    ['Сергей Шойгу', ['Сергея Шойгу', 'Сергею Шойгу', 'Сергеем Шойгу', 'Сергее Шойгу']],
    [
      'Владимир Зеленский',
      ['Владимира Зеленского', 'Владимиру Зеленскому', 'Владимиром Зеленским', 'Владимире Зеленском'],
    ],
    [
      'Карел ван Остером',
      ['Карела ван Остерома', 'Карелу ван Остерому', 'Карелом ван Остеромом', 'Кареле ван Остероме'],
    ],
    ['Москва', ['Москвы', 'Москве', 'Москву', 'Москвой']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Северная Корея', ['Северной Кореи', 'Северной Корее', 'Северную Корею', 'Северной Кореей']],
    ['Республика Корея', ['Республики Корея', 'Республике Корея', 'Республику Корея', 'Республикой Корея']],
    ['Белый дом', ['Белого дома', 'Белому дому', 'Белым домом', 'Белом доме']],
    ['Японское море', ['Японского моря', 'Японскому морю', 'Японским морем', 'Японском море']],
    [
      'Совет Безопасности ООН',
      [
        'Совета Безопасности ООН',
        'Совету Безопасности ООН',
        'Советом Безопасности ООН',
        'Совете Безопасности ООН',
      ],
    ],
    [
      'Организация Объединённых Наций',
      ['Организации Объединённых Наций', 'Организацию Объединённых Наций', 'Организацией Объединённых Наций'],
    ],
    ['МИД России', ['МИДа России', 'МИДу России', 'МИДом России', 'МИДе России']],
  ])('%s bends where its head stands', (name, forms) => {
    expect(formsOf('ru', name)).toEqual(forms);
  });

  it.each([
    [
      'Соединённые Штаты',
      ['Соединённых Штатов', 'Соединённым Штатам', 'Соединёнными Штатами', 'Соединённых Штатах'],
    ],
    ['шестисторонние переговоры', ['шестисторонних переговоров', 'шестисторонними переговорами']],
    [
      'Министерство иностранных дел России',
      ['Министерства иностранных дел России', 'Министерстве иностранных дел России'],
    ],
    ['межконтинентальная баллистическая ракета', ['межконтинентальную баллистическую ракету']],
    ['Путин', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['Пекин', ['Пекина', 'Пекину', 'Пекином', 'Пекине']],
    ['санкции ООН против КНДР', ['санкций ООН против КНДР', 'санкциям ООН против КНДР']],
  ])('%s has, among others that nobody writes, the forms that texts have', (name, forms) => {
    expect(formsOf('ru', name)).toEqual(expect.arrayContaining(forms));
  });

  it.each(['КНДР', 'ООН', 'СБ ООН', 'МАГАТЭ', 'Токио', 'Пак Кын Хе', 'Lazarus'])('%s never bends', (name) => {
    expect(formsOf('ru', name)).toEqual([]);
  });
});

describe('a German name', () => {
  it.each([
    ['Nordkorea', ['Nordkoreas']],
    ['Wladimir Putin', ['Wladimir Putins']],
    ['Sicherheitsrat', ['Sicherheitsrats', 'Sicherheitsrates']],
    ['Weißes Haus', ['Weiße Haus', 'Weißer Haus', 'Weißen Haus', 'Weißem Haus', 'Weißen Hauses']],
    ['Interkontinentalrakete', ['Interkontinentalraketen']],
    ['Charta der Vereinten Nationen', []],
    ['Partei der Arbeit Koreas', []],
    ['USA', []],
  ])('%s', (name, forms) => {
    expect(formsOf('de', name)).toEqual(forms);
  });

  it.each([
    ['Vereinte Nationen', 'Vereinten Nationen'],
    ['Nordkoreanische Volksarmee', 'Nordkoreanischen Volksarmee'],
    ['Kalter Krieg', 'Kalten Krieges'],
    ['russisches Außenministerium', 'russischen Außenministeriums'],
    ['Vereinigtes Königreich', 'Vereinigten Königreichs'],
  ])('%s: %s', (name, form) => {
    expect(formsOf('de', name)).toContain(form);
  });
});

describe('a common name in Spanish or French', () => {
  it.each([
    ['es', 'misil balístico intercontinental', ['misiles balísticos intercontinentales']],
    ['es', 'embargo de armas', ['embargos de armas']],
    ['es', 'sanciones unilaterales', []],
    ['fr', 'missile balistique intercontinental', ['missiles balistiques intercontinentaux']],
    ['fr', 'programme nucléaire', ['programmes nucléaires']],
  ])('%s %s has a plural', (language, name, forms) => {
    expect(formsOf(language, name)).toEqual(forms);
  });

  it.each([
    ['fr', 'Corée du Nord'],
    ['es', 'Casa Blanca'],
  ])('%s %s is a name of one thing', (language, name) => {
    expect(formsOf(language, name)).toEqual([]);
  });
});

it.each(['ko', 'ja', 'zh', 'en', '', 'sv'])('a name in %s is written one way', (language) => {
  expect(formsOf(language, 'Nordkorea')).toEqual([]);
});
