import type { ConfusableRow } from '../confusables.row.ts';

/** Spanish: contractions (al, del), abbreviations with doubled letters, and plurals of common names. */
export const SPANISH: readonly ConfusableRow[] = [
  { text: 'Corea del Norte lanzó un misil.', expect: [['Corea del Norte', 'north-korea']] },
  { text: 'El líder de Corea del Norte habló.', expect: [['Corea del Norte', 'north-korea']] },
  {
    text: 'EE. UU. y Corea del Sur ensayan.',
    expect: [
      ['EE. UU', 'united-states'],
      ['Corea del Sur', 'south-korea'],
    ],
  },
  { text: 'EE.UU. impuso sanciones.', expect: [['EE.UU', 'united-states']] },
  { text: 'EEUU impuso sanciones.', expect: [['EEUU', 'united-states']] },
  {
    text: 'Estados Unidos advirtió a Irán.',
    expect: [
      ['Estados Unidos', 'united-states'],
      ['Irán', 'iran'],
    ],
  },
  {
    text: 'La ONU pidió calma al Consejo de Seguridad.',
    expect: [
      ['ONU', 'united-nations'],
      ['Consejo de Seguridad', 'un-security-council'],
    ],
  },
  {
    text: 'El Consejo de Seguridad de la ONU se reúne.',
    expect: [['Consejo de Seguridad de la ONU', 'un-security-council']],
  },
  {
    text: 'Una resolución del Consejo de Seguridad de Naciones Unidas lo prohíbe.',
    expect: [['Consejo de Seguridad de Naciones Unidas', 'un-security-council']],
  },
  {
    text: 'La Asamblea General de la ONU votó.',
    expect: [['Asamblea General de la ONU', 'un-general-assembly']],
  },
  {
    text: 'El Organismo Internacional de Energía Atómica (OIEA) lo confirma.',
    expect: [
      ['Organismo Internacional de Energía Atómica', 'iaea'],
      ['OIEA', 'iaea'],
    ],
  },
  {
    text: 'El organismo, la OIEA, visitó Yongbyon.',
    expect: [
      ['OIEA', 'iaea'],
      ['Yongbyon', 'yongbyon'],
    ],
  },
  { text: 'Pionyang rechazó la oferta.', expect: [['Pionyang', 'north-korea']] },
  { text: 'El avión aterrizó en Pyongyang.', expect: [['Pyongyang', 'pyongyang']] },
  { text: 'La reunión fue en Pionyang.', expect: [['Pionyang', 'pyongyang']] },
  { text: 'Moscú vetó el texto.', expect: [['Moscú', 'russia']] },
  { text: 'Reunidos en Moscú, firmaron.', expect: [['Moscú', 'moscow']] },
  {
    text: 'Pekín y Seúl callan.',
    expect: [
      ['Pekín', 'china'],
      ['Seúl', 'south-korea'],
    ],
  },
  { text: 'Tokio protestó.', expect: [['Tokio', 'japan']] },
  { text: 'Vladímir Putin viajará a Corea del Norte.', expect: [['Vladímir Putin', 'vladimir-putin']] },
  { text: 'El presidente ruso, Vladimir Putin, llegó.', expect: [['Vladimir Putin', 'vladimir-putin']] },
  {
    before: 'Vladímir Putin llegó a Rusia.',
    text: 'Según Putin, el tratado es defensivo.',
    expect: [['Putin', 'vladimir-putin']],
  },
  { text: 'Kim Jong-un recibió al enviado.', expect: [['Kim Jong-un', 'kim-jong-un']] },
  {
    before: 'Kim Jong-un recibió al enviado.',
    text: 'Para Kim, el arma es disuasoria.',
    expect: [['Kim', 'kim-jong-un']],
  },
  {
    text: 'Serguéi Lavrov y María Zajárova comparecieron.',
    expect: [
      ['Serguéi Lavrov', 'sergey-lavrov'],
      ['María Zajárova', 'maria-zakharova'],
    ],
  },
  {
    before: 'María Zajárova compareció.',
    text: 'Zajárova negó todo.',
    expect: [['Zajárova', 'maria-zakharova']],
  },
  {
    text: 'El Kremlin lo niega, dijo Dmitri Peskov.',
    expect: [
      ['Kremlin', 'kremlin'],
      ['Dmitri Peskov', 'dmitry-peskov'],
    ],
  },
  { text: 'La Casa Blanca guarda silencio.', expect: [['Casa Blanca', 'white-house']] },
  {
    text: 'El Departamento de Estado sancionó a dos bancos.',
    expect: [['Departamento de Estado', 'us-state-department']],
  },
  { text: 'El Pentágono vigila.', expect: [['Pentágono', 'pentagon']] },
  {
    text: 'La península coreana sigue dividida desde la guerra de Corea.',
    expect: [
      ['península coreana', 'korean-peninsula'],
      ['guerra de Corea', 'korean-war'],
    ],
  },
  { text: 'La península de Corea sigue dividida.', expect: [['península de Corea', 'korean-peninsula']] },
  {
    text: 'Corea del Norte probó misiles balísticos intercontinentales.',
    expect: [['misiles balísticos intercontinentales', 'icbm']],
  },
  {
    text: 'Corea del Norte probó dos misiles balísticos.',
    expect: [['misiles balísticos', 'ballistic-missile']],
  },
  {
    text: 'Un misil balístico intercontinental norcoreano voló una hora.',
    expect: [['misil balístico intercontinental', 'icbm']],
  },
  {
    text: 'El Grupo de Expertos sobre Corea del Norte publicó su informe.',
    expect: [['Grupo de Expertos', 'panel-of-experts-1718']],
  },
  { text: 'La agencia estatal KCNA lo difundió.', expect: [['KCNA', 'kcna']] },
  { text: 'La agencia surcoreana Yonhap lo cuenta.', expect: [['Yonhap', 'yonhap']] },
  { text: 'La resolución 1718 sigue vigente.', expect: [['resolución 1718', 'un-res-1718']] },
  {
    text: 'La OTAN y la Unión Europea condenan, la UE pide más.',
    expect: [
      ['OTAN', 'nato'],
      ['Unión Europea', 'european-union'],
      ['UE', 'european-union'],
    ],
  },
  {
    text: 'La URSS cayó y la Guerra Fría terminó.',
    expect: [
      ['URSS', 'soviet-union'],
      ['Guerra Fría', 'cold-war'],
    ],
  },
  { text: 'El Tratado de No Proliferación obliga a Irán.', expect: [['Tratado de No Proliferación', 'npt']] },
  { text: 'El misil cayó en el mar de Japón.', expect: [['mar de Japón', 'sea-of-japan']] },
  {
    text: 'El Partido de los Trabajadores de Corea celebra su congreso.',
    expect: [['Partido de los Trabajadores de Corea', 'workers-party-of-korea']],
  },
  {
    text: 'Ucrania, Rusia, China, Japón y Canadá participaron.',
    expect: [
      ['Ucrania', 'ukraine'],
      ['Rusia', 'russia'],
      ['China', 'china'],
      ['Japón', 'japan'],
      ['Canadá', 'canada'],
    ],
  },
  {
    text: 'El Ministerio de Exteriores ruso protestó.',
    expect: [['Ministerio de Exteriores ruso', 'russian-foreign-ministry']],
  },
  { text: 'La RPDC lo anunció.', expect: [['RPDC', 'north-korea']] },
  {
    text: 'El presidente Volodímir Zelenski pidió armas.',
    expect: [['Volodímir Zelenski', 'volodymyr-zelensky']],
  },
  { text: 'El consejo de seguridad del edificio se reúne.', leave: ['consejo de seguridad'] },
  { text: 'Compraron una casa blanca en la playa.', leave: ['casa blanca'] },
  { text: 'En 1718 se fundó la ciudad.', leave: ['1718'] },
  { text: 'Los rusos y los norcoreanos entrenan.', leave: ['rusos', 'norcoreanos'] },
  { text: 'La tinta china mancha.', leave: ['china'] },
  { text: 'El grupo de expertos sobre el clima concluyó.', leave: ['grupo de expertos'] },
  { text: 'Vancouver perdió ante Calgary.', leave: ['Vancouver'] },
  { text: 'Lyudmila Putina inauguró la sala.', leave: ['Putina'] },
  { text: 'La cantante Kim Wilde sale de gira.', leave: ['Kim Wilde'] },
  { text: 'El perro pekinés ganó.', leave: ['pekinés'] },
  { text: 'Nuevo México y Nueva York crecen.', leave: ['México'] },
  { text: 'El departamento de estado de ánimo no existe.', leave: ['departamento de estado'] },
  { text: 'Ponte el casco y mira la península de Yucatán.', leave: ['península'] },
  { text: 'Los estados unidos por un pacto son fuertes.', leave: ['estados unidos'] },
  { text: 'Jugó en el Moscow Times un crucigrama.', leave: ['Moscow Times'] },
  { text: 'El alcalde de Pekín dimitió.', expect: [['Pekín', 'beijing']] },
  { text: 'Las dos Coreas hablan de nuevo.', expect: [['dos Coreas', 'korean-peninsula']] },
];
