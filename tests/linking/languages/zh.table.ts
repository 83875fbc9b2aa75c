import type { ConfusableRow } from '../confusables.row.ts';

/** Chinese in both scripts: no spaces, and words that hold a name across their border. */
export const CHINESE: readonly ConfusableRow[] = [
  {
    text: '朝鲜发射了一枚弹道导弹。',
    expect: [
      ['朝鲜', 'north-korea'],
      ['弹道导弹', 'ballistic-missile'],
    ],
  },
  {
    text: '朝鮮發射了一枚彈道導彈。',
    expect: [
      ['朝鮮', 'north-korea'],
      ['彈道導彈', 'ballistic-missile'],
    ],
  },
  {
    text: '北韓試射飛彈，南韓譴責。',
    expect: [
      ['北韓', 'north-korea'],
      ['南韓', 'south-korea'],
    ],
  },
  { text: '北韩媒体未作报道。', expect: [['北韩', 'north-korea']] },
  {
    text: '朝鲜最高领导人金正恩出席。',
    expect: [
      ['朝鲜', 'north-korea'],
      ['金正恩', 'kim-jong-un'],
    ],
  },
  {
    text: '金正恩與普丁在平壤會談。',
    expect: [
      ['金正恩', 'kim-jong-un'],
      ['普丁', 'vladimir-putin'],
      ['平壤', 'pyongyang'],
    ],
  },
  {
    text: '俄罗斯总统普京访问平壤。',
    expect: [
      ['俄罗斯', 'russia'],
      ['普京', 'vladimir-putin'],
      ['平壤', 'pyongyang'],
    ],
  },
  { text: '弗拉基米尔·普京签署了条约。', expect: [['普京', 'vladimir-putin']] },
  {
    text: '俄羅斯總統普京抵達北京。',
    expect: [
      ['俄羅斯', 'russia'],
      ['普京', 'vladimir-putin'],
      ['北京', 'beijing'],
    ],
  },
  { text: '联合国安理会举行会议。', expect: [['联合国安理会', 'un-security-council']] },
  { text: '聯合國安理會舉行會議。', expect: [['聯合國安理會', 'un-security-council']] },
  { text: '安理會通過決議。', expect: [['安理會', 'un-security-council']] },
  {
    text: '联合国秘书长古特雷斯表示关切。',
    expect: [
      ['联合国秘书长', 'antonio-guterres'],
      ['古特雷斯', 'antonio-guterres'],
    ],
  },
  {
    text: '聯合國秘書長古特瑞斯表示關切。',
    expect: [
      ['聯合國秘書長', 'antonio-guterres'],
      ['古特瑞斯', 'antonio-guterres'],
    ],
  },
  {
    text: '国际原子能机构总干事格罗西说。',
    expect: [
      ['国际原子能机构', 'iaea'],
      ['格罗西', 'rafael-grossi'],
    ],
  },
  { text: '國際原子能總署發表報告。', expect: [['國際原子能總署', 'iaea']] },
  { text: '中国外交部发言人回答提问。', expect: [['中国外交部', 'chinese-foreign-ministry']] },
  { text: '中國外交部回應。', expect: [['中國外交部', 'chinese-foreign-ministry']] },
  {
    text: '王毅同崔善姬会谈。',
    expect: [
      ['王毅', 'wang-yi'],
      ['崔善姬', 'choe-son-hui'],
    ],
  },
  {
    text: '美国总统特朗普说愿意会面。',
    expect: [
      ['美国', 'united-states'],
      ['特朗普', 'donald-trump'],
    ],
  },
  {
    text: '美國總統川普說願意會面。',
    expect: [
      ['美國', 'united-states'],
      ['川普', 'donald-trump'],
    ],
  },
  {
    text: '韩国总统李在明提议对话。',
    expect: [
      ['韩国', 'south-korea'],
      ['李在明', 'lee-jae-myung'],
    ],
  },
  {
    text: '韓國總統尹錫悅被彈劾。',
    expect: [
      ['韓國', 'south-korea'],
      ['尹錫悅', 'yoon-suk-yeol'],
    ],
  },
  {
    text: '韩联社援引韩国军方的话。',
    expect: [
      ['韩联社', 'yonhap'],
      ['韩国', 'south-korea'],
    ],
  },
  { text: '韓聯社報導此事。', expect: [['韓聯社', 'yonhap']] },
  { text: '朝中社报道了试射。', expect: [['朝中社', 'kcna']] },
  { text: '《劳动新闻》刊登照片。', expect: [['劳动新闻', 'rodong-sinmun']] },
  { text: '朝鲜半岛局势紧张。', expect: [['朝鲜半岛', 'korean-peninsula']] },
  { text: '朝鮮半島局勢緊張。', expect: [['朝鮮半島', 'korean-peninsula']] },
  { text: '朝鲜战争已停战七十年。', expect: [['朝鲜战争', 'korean-war']] },
  {
    text: '俄方对此表示欢迎，美方则反对。',
    expect: [
      ['俄方', 'russia'],
      ['美方', 'united-states'],
    ],
  },
  {
    text: '朝方尚未回应，韓方表示遺憾。',
    expect: [
      ['朝方', 'north-korea'],
      ['韓方', 'south-korea'],
    ],
  },
  { text: '中国人对此看法不一。', expect: [['中国', 'china']] },
  { text: '日本政府提出抗议。', expect: [['日本', 'japan']] },
  { text: '导弹落入日本海。', expect: [['日本海', 'sea-of-japan']] },
  {
    text: '白宫和克里姆林宫均未置评。',
    expect: [
      ['白宫', 'white-house'],
      ['克里姆林宫', 'kremlin'],
    ],
  },
  {
    text: '白宮與克里姆林宮均未置評。',
    expect: [
      ['白宮', 'white-house'],
      ['克里姆林宮', 'kremlin'],
    ],
  },
  { text: '五角大樓否認。', expect: [['五角大樓', 'pentagon']] },
  {
    text: '俄罗斯外交部发言人扎哈罗娃批评西方。',
    expect: [
      ['俄罗斯外交部', 'russian-foreign-ministry'],
      ['扎哈罗娃', 'maria-zakharova'],
    ],
  },
  { text: '外长拉夫罗夫将访朝。', expect: [['拉夫罗夫', 'sergey-lavrov']] },
  {
    text: '烏克蘭總統澤倫斯基呼籲援助。',
    expect: [
      ['烏克蘭', 'ukraine'],
      ['澤倫斯基', 'volodymyr-zelensky'],
    ],
  },
  {
    text: '乌克兰总统泽连斯基呼吁援助。',
    expect: [
      ['乌克兰', 'ukraine'],
      ['泽连斯基', 'volodymyr-zelensky'],
    ],
  },
  {
    text: '朝鲜试射“火星-17”洲际弹道导弹。',
    expect: [
      ['火星-17', 'hwasong-17'],
      ['洲际弹道导弹', 'icbm'],
    ],
  },
  { text: '朝鮮勞動黨召開大會。', expect: [['朝鮮勞動黨', 'workers-party-of-korea']] },
  { text: '寧邊核設施恢復運作。', expect: [['寧邊', 'yongbyon']] },
  {
    text: '习近平在北京会见客人。',
    expect: [
      ['习近平', 'xi-jinping'],
      ['北京', 'beijing'],
    ],
  },
  { text: '朝鲜问题专家小组提交报告。', expect: [['专家小组', 'panel-of-experts-1718']] },
  {
    text: '欧盟和北约发表声明。',
    expect: [
      ['欧盟', 'european-union'],
      ['北约', 'nato'],
    ],
  },
  {
    text: '歐盟和北約發表聲明。',
    expect: [
      ['歐盟', 'european-union'],
      ['北約', 'nato'],
    ],
  },
  { text: '板门店宣言签署多年。', expect: [['板门店宣言', 'panmunjom-declaration']] },
  { text: '朝鲜族歌舞团来访。', leave: ['朝鲜族'] },
  { text: '朝鮮族歌舞團來訪。', leave: ['朝鮮族'] },
  { text: '发展中国家面临债务。', leave: ['发展中国家'] },
  { text: '發展中國家面臨債務。', leave: ['發展中國家'] },
  { text: '北京大学开学。', leave: ['北京大学'] },
  { text: '北京大學開學。', leave: ['北京大學'] },
  { text: '《朝鲜日报》社论。', leave: ['朝鲜日报'] },
  { text: '黄金价格上涨，金店客满。', leave: ['金'] },
  { text: '伊万卡·特朗普来访。', leave: ['特朗普'] },
  { text: '中美两国和美韩、俄朝、韩美日的缩写。', leave: ['中美', '美韩', '俄朝', '韩美日'] },
  { text: '今日本报推出专版。', leave: ['今日本报'] },
  { text: '中国银行下调利率。', leave: ['中国银行'] },
  { text: '1718年他出生。', leave: ['1718'] },
  { text: '火星探测器发回照片。', leave: ['火星'] },
  { text: '夜空中的北极星很亮。', leave: ['北极星'] },
  { text: '英国《金融时报》之外，精英国家队落败。', leave: ['精英国家队'] },
  { text: '韩国瑜参选高雄市长。', leave: ['韩国瑜'] },
  { text: '王毅夫教授在平壤讲学。', leave: ['王毅'] },
  { text: '陈王毅在北京开店。', leave: ['王毅'] },
  { text: '王毅国务委员和王毅外长是同一人。', expect: [['王毅', 'wang-yi']] },
  { text: '王毅夫人也出席。', expect: [['王毅', 'wang-yi']] },
  { text: '访华的外长同王毅飞抵广州。', expect: [['王毅', 'wang-yi']] },
  { text: '日本海军史料展出。', expect: [['日本', 'japan']] },
  { text: '習近平說，朝鮮半島無核化是目標。', expect: [['朝鮮半島無核化', 'denuclearisation']] },
  { text: '朝鲜表示，朝鲜半岛无核化已无可能。', expect: [['朝鲜半岛无核化', 'denuclearisation']] },
  { text: '金正恩與川普會面。南韓總統願與金委員長對話。', expect: [['金委員長', 'kim-jong-un']] },
  { text: '金委員長主持了校務會議。', leave: ['金委員長'] },
  { text: '《英國廣播公司》提到北韓，英国广播公司也提到。', leave: ['英國廣播公司', '英国广播公司'] },
  { text: '美國駐聯合國大使海理談北韓，海理要求制裁。', expect: [['海理', 'nikki-haley']] },
  { text: '北京房价又涨了，首尔房价也涨了。', leave: ['北京', '首尔'] },
  { text: '北京反对制裁。', expect: [['北京', 'beijing', 'china']] },
];
