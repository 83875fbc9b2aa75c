/** Running text in the words of nobody else, a paragraph an entry. */
export const NEWS = [
  'Ministers from eleven coastal states met on Tuesday to agree on who inspects ships in the strait, and went home two days later without a list of names. “We have talked about the weather more than about inspections,” one delegate said.',
  'The draft that was passed round on the first evening would have let any two members ask for a search. Three delegations told the chair that they could not sign it before their parliaments had seen the costs, according to two people in the room.',
  'Harbor officials reported that at least four tankers changed their names this spring. The ministry said it had no means to follow them once they had left the roads, and would ask for help from the satellite office next month.',
  'Opposition members called the result thin. “A meeting that ends with the date of the next meeting has ended with nothing,” said the head of the committee for foreign affairs, who had asked for a vote before the summer.',
  'The next round is planned for autumn. Until then the old rules stay in force, under which an inspection needs the consent of the state whose flag a ship flies, and such consent has been given twice in nine years.',
  'Insurers have already drawn their own conclusions. Two of the largest said that they will no longer cover ships whose transponders are silent for more than six hours, whatever the reason that a captain gives for it.',
];

export const OPINION = [
  'There is a habit among those who negotiate of taking the date of the next meeting for a result. I have kept count since the spring, and the count stands at seven meetings, seven dates and no inspectors.',
  'It would be easy to blame the chair, and wrong. A chair can set the order of speakers and the hour of lunch, but cannot give eleven governments a wish that they do not have.',
  'What would help is smaller than a treaty: one port, one crew, one published log. Trust of this kind is built by clerks, not by ministers, and it is built in public or not at all.',
  'Until somebody offers that one port, the rest is theater. The audience has begun to notice, and it has paid for the tickets.',
];

export const RUSSIAN = [
  'Министры одиннадцати прибрежных государств встретились во вторник, чтобы договориться о проверке судов в проливе, и разъехались без решения. Глава делегации заявил журналистам, что переговоры продолжатся осенью.',
  'По словам двух участников, проект документа позволял бы любым двум странам требовать досмотра. Три делегации отказались подписать его, пока их парламенты не увидят расходов.',
  'Представитель порта сообщил, что этой весной не меньше четырёх танкеров сменили названия. Министерство отметило, что следить за ними после выхода из гавани нечем.',
  'Следующая встреча назначена на сентябрь. До тех пор действуют старые правила, по которым для проверки нужно согласие государства флага.',
];

export const KOREAN = [
  '(서울=한빛통신) 김하늘 기자 = 열한 개 연안국 장관들이 화요일 해협을 지나는 선박의 검사 방식을 놓고 만났지만 합의하지 못했다고 외교 당국자가 밝혔다. 회의는 이틀 동안 이어졌다.',
  '참석자들에 따르면 초안은 두 나라가 요구하면 곧바로 배를 살펴볼 수 있게 하는 내용을 담았다. 세 나라 대표단은 의회가 비용을 먼저 봐야 한다며 서명을 미뤘다고 말했다.',
  '항만 관계자는 올봄에만 유조선 네 척이 이름을 바꿨다고 전했다. 다음 회의는 가을에 열리며 그때까지는 예전 규칙이 그대로 쓰인다.',
];

export const JAPANESE = [
  '沿岸十一か国の閣僚は火曜日、海峡を通る船の検査をめぐって協議したが、合意には至らなかったと外交筋が明らかにした。会合は二日間続き、次の日程だけが決まった。',
  '出席者によると、初日の夜に配られた案では二か国が求めればすぐに船を調べられることになっていた。三か国の代表団は費用を議会に示すのが先だと述べ、署名を見送った。',
  '港の担当者は、この春だけで四隻のタンカーが船名を変えたと話した。次の会合は秋に開かれ、それまでは旗国の同意が要る古い決まりが続く。',
];

export const CHINESE = [
  '本报讯（记者 林一）十一个沿海国家的部长周二开会，讨论如何检查通过海峡的船只，但没有达成一致。会议开了两天，只定下了下次开会的日子。',
  '两名与会者表示，第一天晚上分发的草案允许任何两个国家要求登船检查。三个代表团指出，在议会看到费用之前无法签字，因此推迟了表决。',
  '港口方面报道说，今年春天至少有四艘油轮改了名字。下一轮会议定在秋天举行，在此之前仍然沿用旧规定，检查须得到船旗国的同意。',
];

export const ARABIC = [
  'اجتمع وزراء إحدى عشرة دولة ساحلية يوم الثلاثاء للاتفاق على تفتيش السفن في المضيق، وانتهى الاجتماع بعد يومين دون قرار. وقال أحد المندوبين إن الوفود ستعود إلى الحوار في الخريف.',
  'وأضافت مصادر حضرت الجلسة أن المسودة كانت تسمح لأي دولتين بطلب تفتيش سفينة في الحال. وقالت ثلاثة وفود إنها لا تستطيع التوقيع قبل أن ترى البرلمانات الكلفة.',
  'وأعلن مسؤول في الميناء أن أربع ناقلات على الأقل غيّرت أسماءها هذا الربيع. وتبقى القواعد القديمة سارية حتى الجولة المقبلة، وهي تشترط موافقة دولة العلم.',
];

export const HINDI = [
  'ग्यारह तटीय देशों के मंत्रियों ने मंगलवार को जलडमरूमध्य से गुजरने वाले जहाजों की जांच पर बैठक की, लेकिन कोई समझौता नहीं हुआ। एक प्रतिनिधि ने कहा कि बातचीत शरद ऋतु में जारी रहेगी।',
  'दो प्रतिभागियों के अनुसार मसौदे में किसी भी दो देशों को जांच मांगने का अधिकार दिया गया था। तीन प्रतिनिधिमंडलों ने बताया कि संसद के खर्च देखने से पहले वे हस्ताक्षर नहीं करेंगे।',
  'बंदरगाह के अधिकारी ने कहा कि इस वसंत में कम से कम चार टैंकरों के नाम बदले गए हैं। अगली बैठक तक पुराने नियम लागू रहेंगे।',
];

/** What explains, and tells of no day: an encyclopedia, a manual, a product's page. */
export const EXPLAINING = [
  'A strait is a narrow passage of water between two larger bodies, and most of the traffic of the world passes through fewer than a dozen of them. The depth of such a passage decides which ships may use it.',
  'The currents in a strait depend on the difference of level and of salt between its two ends. Where fresh water enters on one side, the upper layer flows outward while the lower one flows in.',
  'Pilots are required where the channel is winding or the tide is strong. Their training takes between two and five years, and the rules for it differ from coast to coast.',
  'The oldest charts show soundings in fathoms and the nature of the ground, since a lead armed with tallow brings up a sample of sand, shell or mud.',
];

export const FICTION = [
  '“You have come back,” said the old pilot, and did not turn from the window. “I had not thought that you would, after what was said in the boat.” The lamp between them smoked, and neither moved to trim it.',
  '“I came for the charts,” she said. “Nothing else. You may keep the rest.” Outside the wind had gone round to the north, and the shutters had begun the small talk that they kept up all winter.',
  'He laughed then, for the first time since the autumn. “Take them,” he said, “they are wrong anyway. The bank has moved, the light has moved, and I am the only thing on this coast that has stayed where it was drawn.”',
  'She rolled them up all the same, one inside another, and tied them with the cord from her sleeve. The dog watched her do it. When the door had closed, he lay down where she had stood.',
];

/** What readers write below stories, and in forums. */
export const POSTS = [
  'I do not see why everybody is so surprised about this, it was the same last year and the year before that. Has anyone tried to turn it off and wait for a minute?',
  'Same here. It worked for a week after the update, then it began again. I have written to them twice and got the same answer both times.',
  'Thanks, that did it for me! I had to do it two times, though, and the second time I held the button for longer.',
  'This is why I stopped reading here. Nobody checks anything any more, and then they wonder that people go elsewhere.',
  'Could you post the exact message that you see? Without that we can only guess, and the list of guesses is long.',
];
