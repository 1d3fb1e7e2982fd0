/** Family names of one sign, simplified and traditional: some 150 that most people of China, Taiwan and abroad bear. */
const familyNames = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高梁郑鄭罗羅宋谢謝唐韩韓曹许許邓鄧萧蕭肖冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣田杜丁沈姜范范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱丘夏谭譚韦韋贾賈邹鄒石熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔汤湯陶黎温溫莫易樊乔喬文安殷颜顏庄莊章鲁魯倪庞龐邢俞翟蓝藍聂聶齐齊向申葛柴伍覃骆駱关關焦柳欧歐祝纪紀尚毕畢耿芦左季管符辛苗詹曲靳祁路涂习習'.match(
    /./gu,
  ),
)
/** Family names of two signs. */
const double =
  /^(欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|端木|东方|東方|南宫|南宮)/u

/**
 * Chinese names stand without a space, family name first. A run that can be one is cut after it; longer runs are
 * foreign names written by sound and stay whole. Latin letters come from the table of readings.
 */
export function han(run: string): string[] {
  const signs = [...run]
  const family = double.test(run) ? 2 : familyNames.has(signs[0]!) ? 1 : 0
  const given = signs.length - family
  if (family === 0 || given < 1 || given > 2) return [run]
  return [signs.slice(0, family).join(''), signs.slice(family).join('')]
}
