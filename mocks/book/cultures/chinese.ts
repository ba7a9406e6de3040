import { crossed, places, words, type Culture } from './culture.ts'
import { englishTrades } from './english.ts'

export const chinese: Culture = {
  market: 'CN',
  culture: 'zh-CN',
  language: 'zh',
  firstWords: crossed(
    `Bai Bao Bei Chang Da Dong Feng Fu Gao Guang Guo Hai Heng Hong Hua Jia Jin Jing Jun Kai Lan Li Long Ming Nan Peng
    Qing Rui Shan Shen Sheng Tai Tian Tong Wan Wei Xin Xing Yong Zhong`,
    `bang cheng chi chuang da fa feng hai he heng hong hua hui jia jian jing kang ke lian ling mao mei ning rong shun
    tai tong xiang xing yang yi yuan`,
  ),
  trades: englishTrades,
  places: places(`Beijing/Beijing/100000, Changsha/Hunan/410000, Chengdu/Sichuan/610000, Chongqing/Chongqing/400000,
    Dalian/Liaoning/116000, Fuzhou/Fujian/350000, Guangzhou/Guangdong/510000, Hangzhou/Zhejiang/310000,
    Harbin/Heilongjiang/150000, Jinan/Shandong/250000, Kunming/Yunnan/650000, Nanjing/Jiangsu/210000,
    Ningbo/Zhejiang/315000, Qingdao/Shandong/266000, Shanghai/Shanghai/200000, Shenzhen/Guangdong/518000,
    Suzhou/Jiangsu/215000, Tianjin/Tianjin/300000, Wuhan/Hubei/430000, Xiamen/Fujian/361000`),
  forms: ['Co., Ltd.', 'Group', 'Holdings'],
  givenNames: words(`
    Bo Chao Dan Fang Gang Hao Hui Jian Jing Juan Lan Lei Li Min Na Ning Peng Qiang Rui Ting Wei Xia Yan Ying`),
  familyNames: words(`
    Cao Chen Deng Feng Guo He Hu Huang Jiang Li Lin Liu Luo Ma Song Sun Tang Wang Zhang Zhao`),
  streets: ['Changan Road', 'Huaihai Road', 'Jiefang Road', 'Nanjing Road', 'Renmin Road', 'Zhongshan Road'],
  isStreetNumberFirst: true,
  phonePrefix: '010-5550',
}
