/**
 * Whether a person's name of two Han characters is part of a longer one: a third character follows that hardly
 * stands but in given names (王毅夫), or a surname of its own stands before it (陈王毅). Chinese parts no words,
 * and most names have three characters.
 *
 * @param start where the name begins in the text, in UTF-16 units
 * @param end where it ends, excluded
 */
export function isInLongerName(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !HAN_NAME.test(text.slice(start, end))) return false;
  if (GIVEN.has(text[end] ?? '') && !WIFE.test(text.slice(end, end + 2))) return true;
  return SURNAMES.has(text[start - 1] ?? '') && !HAN.test(text[start - 2] ?? '');
}

const HAN = /\p{Script=Han}/u;
const HAN_NAME = /^\p{Script=Han}{2}$/u;
/** None that begins a word which may follow a name: no 国 (国务委员), 飞 (飞抵), 宁, 明 or 华. */
const GIVEN: ReadonlySet<string> = new Set(
  '夫林杰傑伟偉峰峯芳娟磊涛濤敏丽麗婷宇轩軒豪斌辉輝龙龍洪玲艳艷霞燕莉娜秀兰蘭凤鳳梅琴萍雪琳晶颖穎倩玉珍祥坤栋棟凯凱俊彬鑫浩',
);
const WIFE = /^夫[人妇婦]/u;
/** None that is also a word before a name: no 和, 同, 任, 何 or 于. */
const SURNAMES: ReadonlySet<string> = new Set(
  '陈陳刘劉赵趙吴吳周徐孙孫朱胡郭罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩曹曾彭肖蔡潘袁蒋蔣杜魏苏蘇吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖韦韋邹鄒熊孟秦阎閻薛',
);
