import type { ConfusableRow } from '../confusables.row.ts';

/** French: elided articles and prepositions, contractions, and plurals of common names. */
export const FRENCH: readonly ConfusableRow[] = [
  { text: 'La Corée du Nord a tiré un missile.', expect: [['Corée du Nord', 'north-korea']] },
  { text: "L'armée de Corée du Nord parade.", expect: [['Corée du Nord', 'north-korea']] },
  { text: "L'ONU s'inquiète, et le chef de l'ONU aussi.", expect: [['ONU', 'united-nations']] },
  { text: "Il l'a dit devant l’ONU.", expect: [['ONU', 'united-nations']] },
  {
    text: "Le Conseil de sécurité de l'ONU se réunit.",
    expect: [["Conseil de sécurité de l'ONU", 'un-security-council']],
  },
  {
    text: 'Une résolution du Conseil de sécurité a été votée.',
    expect: [['Conseil de sécurité', 'un-security-council']],
  },
  {
    text: "L'Assemblée générale des Nations unies débat.",
    expect: [['Assemblée générale des Nations unies', 'un-general-assembly']],
  },
  { text: "Les Nations Unies s'alarment.", expect: [['Nations Unies', 'united-nations']] },
  {
    text: "L'AIEA surveille le site de Yongbyon.",
    expect: [
      ['AIEA', 'iaea'],
      ['Yongbyon', 'yongbyon'],
    ],
  },
  {
    text: "Selon l'Agence internationale de l'énergie atomique, le réacteur tourne.",
    expect: [["Agence internationale de l'énergie atomique", 'iaea']],
  },
  {
    text: "Les États-Unis et l'Iran négocient.",
    expect: [
      ['États-Unis', 'united-states'],
      ['Iran', 'iran'],
    ],
  },
  { text: 'Aux Etats-Unis, on doute.', expect: [['Etats-Unis', 'united-states']] },
  {
    text: "L'Ukraine accuse la Russie.",
    expect: [
      ['Ukraine', 'ukraine'],
      ['Russie', 'russia'],
    ],
  },
  {
    text: "L'Union européenne, l'UE et l'OTAN condamnent.",
    expect: [
      ['Union européenne', 'european-union'],
      ['UE', 'european-union'],
      ['OTAN', 'nato'],
    ],
  },
  { text: "L'Otan dénonce cette alliance.", expect: [['Otan', 'nato']] },
  {
    text: "D'Ukraine, il gagna la Chine puis le Japon.",
    expect: [
      ['Ukraine', 'ukraine'],
      ['Chine', 'china'],
      ['Japon', 'japan'],
    ],
  },
  {
    text: 'Vladimir Poutine sera à Pyongyang mardi.',
    expect: [
      ['Vladimir Poutine', 'vladimir-putin'],
      ['Pyongyang', 'pyongyang'],
    ],
  },
  {
    before: 'Vladimir Poutine est en Corée du Nord.',
    text: 'Selon Poutine, le traité protège les deux pays.',
    expect: [['Poutine', 'vladimir-putin']],
  },
  { text: 'Le président Poutine a quitté la Russie.', expect: [['Poutine', 'vladimir-putin']] },
  { text: 'Pyongyang a rejeté la proposition.', expect: [['Pyongyang', 'north-korea']] },
  { text: 'Moscou a mis son veto.', expect: [['Moscou', 'russia']] },
  { text: 'Réunis à Moscou, ils ont signé.', expect: [['Moscou', 'moscow']] },
  { text: 'Arrivé de Pékin, le train est entré en gare.', expect: [['Pékin', 'beijing', 'china']] },
  { text: "L'université de Moscou recrute.", expect: [['Moscou', 'moscow']] },
  { text: 'Pékin appelle au calme.', expect: [['Pékin', 'china']] },
  { text: 'Séoul a convoqué son ambassadeur.', expect: [['Séoul', 'south-korea']] },
  {
    text: "La ministre nord-coréenne Choe Son-hui s'est rendue à Séoul.",
    expect: [
      ['Choe Son-hui', 'choe-son-hui'],
      ['Séoul', 'seoul'],
    ],
  },
  { text: 'Kim Jong-un a inspecté le chantier.', expect: [['Kim Jong-un', 'kim-jong-un']] },
  {
    before: 'Kim Jong-un a inspecté le chantier.',
    text: "D'après Kim, l'arme est prête.",
    expect: [['Kim', 'kim-jong-un']],
  },
  {
    text: 'Sergueï Lavrov et Sergueï Choïgou accompagnent Xi Jinping.',
    expect: [
      ['Sergueï Lavrov', 'sergey-lavrov'],
      ['Sergueï Choïgou', 'sergei-shoigu'],
      ['Xi Jinping', 'xi-jinping'],
    ],
  },
  {
    text: 'Le porte-parole du Kremlin, Dmitri Peskov, a démenti.',
    expect: [
      ['Kremlin', 'kremlin'],
      ['Dmitri Peskov', 'dmitry-peskov'],
    ],
  },
  {
    text: 'La Maison Blanche se tait, la Maison-Blanche réfléchit.',
    expect: [
      ['Maison Blanche', 'white-house'],
      ['Maison-Blanche', 'white-house'],
    ],
  },
  {
    text: "Le département d'Etat a sanctionné deux banques.",
    expect: [["département d'Etat", 'us-state-department']],
  },
  {
    text: 'Le ministère russe des Affaires étrangères proteste.',
    expect: [['ministère russe des Affaires étrangères', 'russian-foreign-ministry']],
  },
  {
    text: 'La péninsule coréenne reste divisée depuis la guerre de Corée.',
    expect: [
      ['péninsule coréenne', 'korean-peninsula'],
      ['guerre de Corée', 'korean-war'],
    ],
  },
  {
    text: 'La Corée du Nord aligne des missiles balistiques intercontinentaux.',
    expect: [['missiles balistiques intercontinentaux', 'icbm']],
  },
  {
    text: 'Pyongyang a lancé deux missiles balistiques, dit la Corée du Sud.',
    expect: [
      ['missiles balistiques', 'ballistic-missile'],
      ['Corée du Sud', 'south-korea'],
    ],
  },
  {
    text: "Le groupe d'experts sur la Corée du Nord a publié son rapport.",
    expect: [["groupe d'experts", 'panel-of-experts-1718']],
  },
  { text: "L'agence officielle KCNA l'affirme.", expect: [['KCNA', 'kcna']] },
  { text: "L'agence sud-coréenne Yonhap le rapporte.", expect: [['Yonhap', 'yonhap']] },
  {
    text: 'Le secrétaire général António Guterres a parlé.',
    expect: [['António Guterres', 'antonio-guterres']],
  },
  {
    text: 'Le dirigeant Kim Jong Un recevra Donald Trump.',
    expect: [
      ['Kim Jong Un', 'kim-jong-un'],
      ['Donald Trump', 'donald-trump'],
    ],
  },
  { text: "L'URSS avait fourni le réacteur.", expect: [['URSS', 'soviet-union']] },
  { text: 'Le traité de non-prolifération, ou TNP, prévoit le retrait.', expect: [['TNP', 'npt']] },
  { text: 'Le missile est tombé en mer du Japon.', expect: [['mer du Japon', 'sea-of-japan']] },
  {
    text: 'Le Parti du travail de Corée tient congrès.',
    expect: [['Parti du travail de Corée', 'workers-party-of-korea']],
  },
  {
    text: "L'Armée populaire de Corée défile.",
    expect: [['Armée populaire de Corée', 'korean-peoples-army']],
  },
  { text: "La RPDC l'a annoncé.", expect: [['RPDC', 'north-korea']] },
  {
    text: 'La région russe de Koursk, où combattent des soldats nord-coréens.',
    expect: [['Koursk', 'kursk']],
  },
  { text: 'Le conseil de sécurité du lycée se réunit.', leave: ['conseil de sécurité'] },
  { text: 'La maison blanche au bout du chemin est à vendre.', leave: ['maison blanche'] },
  { text: 'En 1718, la ville fut fondée.', leave: ['1718'] },
  { text: 'Les Russes et les Coréens du Nord aiment le ski.', leave: ['Russes'] },
  { text: "Le groupe d'experts sur le climat a conclu.", leave: ["groupe d'experts"] },
  { text: 'Vancouver a battu Calgary en prolongation.', leave: ['Vancouver'] },
  { text: 'La France insoumise dépose un amendement.', leave: ['France insoumise'] },
  { text: 'Il court le Tour de France.', leave: ['Tour de France'] },
  { text: 'Air France supprime un vol.', leave: ['Air France'] },
  { text: 'Lyudmila Poutina a inauguré la salle.', leave: ['Poutina'] },
  { text: 'La chanteuse Kim Wilde est en tournée.', leave: ['Kim Wilde'] },
  { text: 'Un canard laqué à la pékinoise.', leave: ['pékinoise'] },
  { text: "L'Orient et l'occident de la ville diffèrent.", leave: ['occident'] },
  { text: 'Les porcelaines de Chine du salon sont fausses ; la chine est un papier.', leave: ['chine'] },
  {
    text: 'France Télévisions et France Inter sont en grève.',
    leave: ['France Télévisions', 'France Inter'],
  },
  { text: "L'ambassadrice auprès de l’Onu a parlé de Pyongyang.", expect: [['Onu', 'united-nations']] },
  { text: 'Les deux Corées se parlent.', expect: [['deux Corées', 'korean-peninsula']] },
];
