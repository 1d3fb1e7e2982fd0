/** Family names that are written in Latin letters otherwise than they are read. */
const usual: Record<string, string> = {
  ...{
    김: 'kim',
    이: 'lee',
    박: 'park',
    최: 'choi',
    정: 'jung',
    강: 'kang',
    조: 'cho',
    윤: 'yoon',
    장: 'jang',
  },
  ...{
    임: 'lim',
    한: 'han',
    오: 'oh',
    서: 'seo',
    신: 'shin',
    권: 'kwon',
    황: 'hwang',
    안: 'ahn',
    송: 'song',
  },
  ...{ 류: 'ryu', 유: 'yoo', 홍: 'hong', 전: 'jeon', 고: 'ko', 문: 'moon', 양: 'yang', 손: 'son', 배: 'bae' },
  ...{ 백: 'baek', 허: 'heo', 남: 'nam', 심: 'shim', 노: 'roh', 하: 'ha', 곽: 'kwak', 성: 'sung', 차: 'cha' },
  ...{ 주: 'joo', 우: 'woo', 구: 'koo', 민: 'min', 나: 'na', 진: 'jin', 지: 'ji', 엄: 'eom', 원: 'won' },
}

/** Korean names stand without a space, family name first and of one sign; a foreign name mostly has more. */
export function hangul(run: string): string[] {
  const [first, ...rest] = run.normalize('NFC')
  const family = usual[first!]
  return family !== undefined && rest.length === 2 ? [family, rest.join('')] : [run.normalize('NFC')]
}
