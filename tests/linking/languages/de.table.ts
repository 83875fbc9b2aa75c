import type { ConfusableRow } from '../confusables.row.ts';

/** German: genitives, adjectives that bend by case and article, and nouns that all have capitals. */
export const GERMAN: readonly ConfusableRow[] = [
  { text: 'Nordkorea hat eine Rakete getestet.', expect: [['Nordkorea', 'north-korea']] },
  { text: 'Nordkoreas Machthaber schwieg.', expect: [['Nordkoreas', 'north-korea']] },
  { text: 'Die Vereinten Nationen mahnten zur Ruhe.', expect: [['Vereinten Nationen', 'united-nations']] },
  { text: 'Vereinte Nationen: Bericht liegt vor.', expect: [['Vereinte Nationen', 'united-nations']] },
  {
    text: 'Der Beschluss des Sicherheitsrats fiel knapp aus.',
    expect: [['Sicherheitsrats', 'un-security-council']],
  },
  {
    text: 'Der Beschluss des Sicherheitsrates fiel knapp aus.',
    expect: [['Sicherheitsrates', 'un-security-council']],
  },
  { text: 'Im UN-Sicherheitsrat gab es Streit.', expect: [['UN-Sicherheitsrat', 'un-security-council']] },
  {
    text: 'Die Mitglieder des UNO-Sicherheitsrates stimmten ab.',
    expect: [['UNO-Sicherheitsrates', 'un-security-council']],
  },
  { text: 'Der Weltsicherheitsrat tagte.', expect: [['Weltsicherheitsrat', 'un-security-council']] },
  {
    text: 'Die Soldaten der Koreanischen Volksarmee marschierten.',
    expect: [['Koreanischen Volksarmee', 'korean-peoples-army']],
  },
  {
    text: 'Auf der koreanischen Halbinsel bleibt es unruhig.',
    expect: [['koreanischen Halbinsel', 'korean-peninsula']],
  },
  {
    text: 'Die Vereinigten Staaten verhängten Sanktionen.',
    expect: [['Vereinigten Staaten', 'united-states']],
  },
  {
    text: 'Die USA und Südkorea üben gemeinsam.',
    expect: [
      ['USA', 'united-states'],
      ['Südkorea', 'south-korea'],
    ],
  },
  { text: 'Südkoreas Militär meldete den Start.', expect: [['Südkoreas', 'south-korea']] },
  { text: 'Das Weiße Haus äußerte sich nicht.', expect: [['Weiße Haus', 'white-house']] },
  { text: 'Ein Sprecher des Weißen Hauses bestätigte das.', expect: [['Weißen Hauses', 'white-house']] },
  { text: 'Im Weissen Haus war man überrascht.', expect: [['Weissen Haus', 'white-house']] },
  { text: 'Seit dem Kalten Krieg gab es das nicht.', expect: [['Kalten Krieg', 'cold-war']] },
  { text: 'Am Ende des Kalten Krieges war er jung.', expect: [['Kalten Krieges', 'cold-war']] },
  {
    text: 'Das russische Außenministerium wies das zurück.',
    expect: [['russische Außenministerium', 'russian-foreign-ministry']],
  },
  {
    text: 'Laut dem russischen Außenministerium ist das falsch.',
    expect: [['russischen Außenministerium', 'russian-foreign-ministry']],
  },
  {
    text: 'Eine Sprecherin des russischen Außenministeriums widersprach.',
    expect: [['russischen Außenministeriums', 'russian-foreign-ministry']],
  },
  {
    text: 'Der Kreml dementierte, die Antwort des Kremls kam spät.',
    expect: [
      ['Kreml', 'kremlin'],
      ['Kremls', 'kremlin'],
    ],
  },
  { text: 'Moskaus Veto beendete die Arbeit.', expect: [['Moskaus', 'russia']] },
  { text: 'In Moskau trafen sich die Minister.', expect: [['Moskau', 'moscow']] },
  {
    text: 'Er flog nach Pjöngjang und kam aus Peking.',
    expect: [
      ['Pjöngjang', 'pyongyang'],
      ['Peking', 'beijing'],
    ],
  },
  { text: 'Pjöngjang lehnte ab.', expect: [['Pjöngjang', 'north-korea']] },
  { text: 'Wladimir Putin reiste an.', expect: [['Wladimir Putin', 'vladimir-putin']] },
  {
    text: 'Kremlchef Putin empfing Kim Jong Un.',
    expect: [
      ['Putin', 'vladimir-putin'],
      ['Kim Jong Un', 'kim-jong-un'],
    ],
  },
  { text: 'Putins Besuch in Nordkorea dauerte einen Tag.', expect: [['Putins', 'vladimir-putin']] },
  { text: 'Kim Jong Uns Schwester drohte.', expect: [['Kim Jong Uns', 'kim-jong-un']] },
  { text: 'Xi Jinpings Rede war kurz.', expect: [['Xi Jinpings', 'xi-jinping']] },
  { text: 'Außenminister Sergej Lawrow sprach zuerst.', expect: [['Sergej Lawrow', 'sergey-lavrov']] },
  {
    before: 'Außenminister Sergej Lawrow sprach zuerst.',
    text: 'Dann sagte Außenminister Lawrow nichts mehr.',
    expect: [['Lawrow', 'sergey-lavrov']],
  },
  {
    before: 'Marija Sacharowa trat vor die Presse.',
    text: 'Sacharowas Ton war scharf.',
    expect: [['Sacharowas', 'maria-zakharova']],
  },
  {
    text: 'Die IAEA, auf Deutsch IAEO, sieht Fortschritte in Yongbyon.',
    expect: [
      ['IAEO', 'iaea'],
      ['Yongbyon', 'yongbyon'],
    ],
  },
  {
    text: 'Die Internationale Atomenergiebehörde warnte.',
    expect: [['Internationale Atomenergiebehörde', 'iaea']],
  },
  {
    text: 'Ein Bericht der Internationalen Atomenergie-Organisation liegt vor.',
    expect: [['Internationalen Atomenergie-Organisation', 'iaea']],
  },
  { text: 'Im Koreakrieg kämpften sie auf einer Seite.', expect: [['Koreakrieg', 'korean-war']] },
  {
    text: 'Nach dem Ende des Koreakriegs blieb ein Waffenstillstand.',
    expect: [['Koreakriegs', 'korean-war']],
  },
  { text: 'Nordkorea baut Interkontinentalraketen.', expect: [['Interkontinentalraketen', 'icbm']] },
  { text: 'Die Rakete fiel ins Japanische Meer.', expect: [['Japanische Meer', 'sea-of-japan']] },
  {
    text: 'Über dem Japanischen Meer brach sie auseinander.',
    expect: [['Japanischen Meer', 'sea-of-japan']],
  },
  {
    text: 'Die Charta der Vereinten Nationen verbietet das.',
    expect: [['Charta der Vereinten Nationen', 'un-charter']],
  },
  {
    text: 'Das Expertengremium zu Nordkorea legte seinen Bericht vor.',
    expect: [['Expertengremium', 'panel-of-experts-1718']],
  },
  {
    text: 'Der Kongress der Partei der Arbeit Koreas beginnt.',
    expect: [['Partei der Arbeit Koreas', 'workers-party-of-korea']],
  },
  {
    text: 'Dass Putin Nordkorea besucht, ist selten.',
    expect: [
      ['Putin', 'vladimir-putin'],
      ['Nordkorea', 'north-korea'],
    ],
  },
  {
    text: 'China und Russlands Vetos blockierten den Rat.',
    expect: [
      ['China', 'china'],
      ['Russlands', 'russia'],
    ],
  },
  { text: 'Die nordkoreanische Nachrichtenagentur KCNA meldete das.', expect: [['KCNA', 'kcna']] },
  {
    text: 'Nordkorea ist der Test ballistischer Raketen verboten.',
    expect: [['ballistischer Raketen', 'ballistic-missile']],
  },
  { text: 'Der Nationale Sicherheitsrat der USA beriet.', leave: ['Nationale Sicherheitsrat'] },
  { text: 'Der Nationale Sicherheitsrat in Seoul tagte.', leave: ['Nationale Sicherheitsrat'] },
  { text: 'Das weiße Haus am See steht leer.', leave: ['weiße Haus'] },
  { text: 'Der kalte Krieg der Nachbarn um die Hecke dauert an.', leave: ['kalte Krieg'] },
  { text: 'Im Jahr 1718 wurde die Kirche gebaut.', leave: ['1718'] },
  { text: 'Der Rasen in Vancouver war schlecht, die Whitecaps verloren.', leave: ['Vancouver'] },
  { text: 'Die Südkoreaner und die Russen feierten.', leave: ['Südkoreaner', 'Russen'] },
  { text: 'Die Pekingente war kross.', leave: ['Pekingente'] },
  { text: 'Der Hund ist ein Pekinese.', leave: ['Pekinese'] },
  { text: 'Moskauer Studenten demonstrierten.', leave: ['Moskauer'] },
  { text: 'Der chinesische Garten in Chinatown blüht.', leave: ['Chinatown'] },
  { text: 'Die Washington Post berichtete.', leave: ['Washington Post'] },
  { text: 'Sängerin Kim Wilde tritt auf.', leave: ['Kim Wilde'] },
  { text: 'Trainer Stefan Johnson ging.', leave: ['Johnson'] },
  { text: 'In den Vereinten Evangelischen Gemeinden wird gesungen.', leave: ['Vereinten'] },
  { text: 'Ludmilla Putina eröffnete die Schau.', leave: ['Putina'] },
  { text: 'Dynamo Moskau verlor, Tokio Hotel sang.', leave: ['Moskau', 'Tokio'] },
  {
    text: 'Sacharowa spottet. Maria Sacharowa sprach in Moskau über Nordkorea.',
    expect: [['Sacharowa', 'maria-zakharova']],
  },
  {
    text: 'Die Arbeiterpartei Koreas (PdAK) tagt in Pjöngjang.',
    expect: [['PdAK', 'workers-party-of-korea']],
  },
  {
    text: 'Die Uno verurteilt den Test, die UNO tagt.',
    expect: [
      ['Uno', 'united-nations'],
      ['UNO', 'united-nations'],
    ],
  },
  { text: 'Sie spielen Uno und fahren Fiat Uno.', leave: ['Uno'] },
];
