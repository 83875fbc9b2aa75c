import type { ConfusableRow } from '../confusables.row.ts';

/** Japanese: no spaces; longer words and longer katakana runs hold names that are not meant. */
export const JAPANESE: readonly ConfusableRow[] = [
  {
    text: '北朝鮮は弾道ミサイルを発射した。',
    expect: [
      ['北朝鮮', 'north-korea'],
      ['弾道ミサイル', 'ballistic-missile'],
    ],
  },
  { text: '政府は北朝鮮に抗議した。', expect: [['北朝鮮', 'north-korea']] },
  {
    text: '北朝鮮の金正恩総書記が視察した。',
    expect: [
      ['北朝鮮', 'north-korea'],
      ['金正恩', 'kim-jong-un'],
    ],
  },
  {
    text: '金正恩（キム・ジョンウン）総書記が演説した。',
    expect: [
      ['金正恩', 'kim-jong-un'],
      ['キム・ジョンウン', 'kim-jong-un'],
    ],
  },
  {
    before: '金正恩氏が演説した。',
    text: '金総書記は核に触れた。',
    expect: [['金総書記', 'kim-jong-un']],
  },
  { text: '平壌で会談が開かれた。', expect: [['平壌', 'pyongyang']] },
  {
    text: 'ロシアのプーチン大統領が訪朝した。',
    expect: [
      ['ロシア', 'russia'],
      ['プーチン', 'vladimir-putin'],
    ],
  },
  { text: 'プーチン氏は条約に署名した。', expect: [['プーチン', 'vladimir-putin']] },
  { text: 'ウラジーミル・プーチン大統領は語った。', expect: [['ウラジーミル・プーチン', 'vladimir-putin']] },
  { text: 'トランプ米大統領は会う用意があると述べた。', expect: [['トランプ', 'donald-trump']] },
  { text: 'ラブロフ外相が北朝鮮を訪れた。', expect: [['ラブロフ', 'sergey-lavrov']] },
  {
    text: 'ロシア外務省のザハロワ報道官は非難した。',
    expect: [
      ['ロシア外務省', 'russian-foreign-ministry'],
      ['ザハロワ', 'maria-zakharova'],
    ],
  },
  {
    text: 'ウクライナのゼレンスキー大統領が訴えた。',
    expect: [
      ['ウクライナ', 'ukraine'],
      ['ゼレンスキー', 'volodymyr-zelensky'],
    ],
  },
  {
    text: 'ロシア・ウクライナの代表が会った。',
    expect: [
      ['ロシア', 'russia'],
      ['ウクライナ', 'ukraine'],
    ],
  },
  { text: '国連安全保障理事会は緊急会合を開いた。', expect: [['国連安全保障理事会', 'un-security-council']] },
  { text: '国連安保理の決議に違反する。', expect: [['国連安保理', 'un-security-council']] },
  { text: '安保理は声明を出せなかった。', expect: [['安保理', 'un-security-council']] },
  {
    text: '国連のグテーレス事務総長が懸念を示した。',
    expect: [
      ['国連', 'united-nations'],
      ['グテーレス', 'antonio-guterres'],
    ],
  },
  { text: '国連総会で演説した。', expect: [['国連総会', 'un-general-assembly']] },
  {
    text: '国際原子力機関（IAEA）のグロッシ事務局長は述べた。',
    expect: [
      ['国際原子力機関', 'iaea'],
      ['IAEA', 'iaea'],
      ['グロッシ', 'rafael-grossi'],
    ],
  },
  { text: '北朝鮮制裁委員会の専門家パネルが報告した。', expect: [['専門家パネル', 'panel-of-experts-1718']] },
  { text: '韓国軍合同参謀本部が発表した。', expect: [['韓国軍合同参謀本部', 'rok-joint-chiefs']] },
  {
    text: '韓国の李在明大統領が提案した。',
    expect: [
      ['韓国', 'south-korea'],
      ['李在明', 'lee-jae-myung'],
    ],
  },
  { text: '尹錫悦前大統領は拘束された。', expect: [['尹錫悦', 'yoon-suk-yeol']] },
  { text: '朝鮮中央通信が伝えた。', expect: [['朝鮮中央通信', 'kcna']] },
  { text: '労働新聞は社説で批判した。', expect: [['労働新聞', 'rodong-sinmun']] },
  { text: '聯合ニュースによると移送された。', expect: [['聯合ニュース', 'yonhap']] },
  {
    text: '米国と日本、中国が協議した。',
    expect: [
      ['米国', 'united-states'],
      ['日本', 'japan'],
      ['中国', 'china'],
    ],
  },
  { text: '中国人の観光客が戻った。', expect: [['中国', 'china']] },
  {
    text: '日本政府は北京の大使館を通じ抗議した。',
    expect: [
      ['日本', 'japan'],
      ['北京', 'beijing'],
    ],
  },
  { text: '東京都内で記者会見した。', expect: [['東京', 'tokyo']] },
  { text: '習近平国家主席と会談した。', expect: [['習近平', 'xi-jinping']] },
  { text: '米国防総省は否定した。', expect: [['国防総省', 'pentagon']] },
  { text: 'ホワイトハウスは沈黙した。', expect: [['ホワイトハウス', 'white-house']] },
  { text: '米国務省が制裁を発表した。', expect: [['米国務省', 'us-state-department']] },
  { text: 'ミサイルは日本海に落ちた。', expect: [['日本海', 'sea-of-japan']] },
  { text: '朝鮮半島の非核化を求めた。', expect: [['朝鮮半島', 'korean-peninsula']] },
  { text: '朝鮮戦争の休戦から70年がたつ。', expect: [['朝鮮戦争', 'korean-war']] },
  { text: '朝鮮労働党の党大会が開幕した。', expect: [['朝鮮労働党', 'workers-party-of-korea']] },
  {
    text: '北朝鮮は大陸間弾道ミサイル「火星17」を公開した。',
    expect: [
      ['大陸間弾道ミサイル', 'icbm'],
      ['火星17', 'hwasong-17'],
    ],
  },
  { text: '寧辺の核施設が動いた。', expect: [['寧辺', 'yongbyon']] },
  { text: '板門店で握手した。', expect: [['板門店', 'panmunjom']] },
  {
    text: '欧州連合（EU）と北大西洋条約機構が非難した。',
    expect: [
      ['欧州連合', 'european-union'],
      ['北大西洋条約機構', 'nato'],
    ],
  },
  { text: '金与正氏が談話を出した。', expect: [['金与正', 'kim-yo-jong']] },
  {
    text: '崔善姫外相がモスクワに着いた。',
    expect: [
      ['崔善姫', 'choe-son-hui'],
      ['モスクワ', 'moscow'],
    ],
  },
  { text: '日本海側では大雪になった。', leave: ['日本海側'] },
  { text: '日本語の教室を開いた。', leave: ['日本語'] },
  { text: '東京新聞が報じた。', leave: ['東京新聞'] },
  { text: '北京大学の教授に聞いた。', leave: ['北京大学'] },
  { text: '日本ハムが連勝した。', leave: ['日本ハム'] },
  { text: '中国地方は晴れる。', leave: ['中国地方'] },
  { text: '中国電力の料金が上がる。', leave: ['中国電力'] },
  { text: '国連という語がない。', expect: [['国連', 'united-nations']] },
  { text: '金の価格が上がった。', leave: ['金'] },
  { text: 'イヴァンカ・トランプさんが来日した。', leave: ['トランプ'] },
  { text: 'トランプゲームで遊んだ。', leave: ['トランプゲーム'] },
  { text: 'イランイランの香りがする。', leave: ['イランイラン'] },
  { text: 'アジアンテイストの店だ。', leave: ['アジアンテイスト'] },
  { text: 'フランスパンを焼いた。', leave: ['フランスパン'] },
  { text: 'アメリカンコーヒーを頼んだ。', leave: ['アメリカンコーヒー'] },
  { text: '日米韓と米朝の文字が並ぶ見出し。', leave: ['日米韓', '米朝'] },
  { text: '1718年に建てられた寺だ。', leave: ['1718'] },
  { text: '近畿日本鉄道が運賃を改める。', leave: ['近畿日本鉄道'] },
  { text: '火星に水はあるか。', leave: ['火星'] },
  { text: '本日本社で会見を開く。', leave: ['本日本社'] },
  { text: 'スプートニク日本は北朝鮮の声明を伝えた。', expect: [['スプートニク日本', 'sputnik']] },
  {
    text: '米国務長官と米国防長官、米国連大使が北朝鮮を語った。',
    leave: ['米国務長官', '米国防長官', '米国連大使'],
  },
  { text: '米国国務長官は北朝鮮を語った。', expect: [['米国', 'united-states']] },
  { text: '東京のマンション価格がまた上がった。', leave: ['東京'] },
];
