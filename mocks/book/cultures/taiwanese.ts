import { crossed, places, words, type Culture } from './culture.ts'
import { englishTrades } from './english.ts'

export const taiwanese: Culture = {
  market: 'TW',
  culture: 'zh-TW',
  language: 'zh',
  firstWords: crossed(
    'Chang Cheng Chia Chung Fu Hong Hsin Jui Kuang Ming Shun Ta Tai Tung Yung',
    'chuan feng hsing hua lung sheng tien yang yuan',
  ),
  trades: englishTrades,
  places: places(`Beitou/Taipei/112, Changhua/Changhua/500, Chiayi/Chiayi/600, Hsinchu/Hsinchu/300, Hualien/Hualien/970,
    Kaohsiung/Kaohsiung/800, Keelung/Keelung/200, Miaoli/Miaoli/360, Nantou/Nantou/540, Neihu/Taipei/114,
    Penghu/Penghu/880, Pingtung/Pingtung/900, Taichung/Taichung/400, Tainan/Tainan/700, Taipei/Taipei/100,
    Taitung/Taitung/950, Taoyuan/Taoyuan/330, Xindian/New Taipei/231, Yilan/Yilan/260, Yunlin/Yunlin/640`),
  forms: ['Co., Ltd.', 'Corp.', 'Inc.'],
  givenNames: words(`
    Chia-Hao Chih-Ming Chun-Chieh Hsin-Yi Hui-Chen I-Chen Jen-Wei Jui-Lin Kai-Wen Li-Hua Mei-Ling Ming-Che Pei-Shan
    Po-Han Shu-Fen Ssu-Yu Tzu-Ling Wan-Ting Wei-Lun Wen-Hsiung Ya-Wen Yen-Ting Yi-Chun Yu-Hsuan`),
  familyNames: words(`
    Chang Chen Cheng Chiu Chou Hsieh Hsu Huang Hung Kuo Lai Lee Liao Lin Liu Tsai Tseng Wang Wu Yang`),
  streets: ['Chung Hsiao Road', 'Chung Shan Road', 'Fu Hsing Road', 'Min Chuan Road', 'Min Sheng Road', 'Ta An Road'],
  isStreetNumberFirst: true,
  phonePrefix: '02-5550-',
}
