import { crossed, places, words, type Culture } from './culture.ts'

export const turkish: Culture = {
  market: 'TR',
  culture: 'tr-TR',
  language: 'tr',
  firstWords: [
    ...crossed(
      'Ak Altın Ay Çelik Demir Doğan Er Gök Gül Gün Işık Kara Kılıç Koç Öz Şen Yıl Yüce',
      'alp bay can demir han kaya oğlu soy taş',
    ),
    ...crossed('Anadolu Ege Iğdır İstanbul İzmir Marmara', 'kent mak pet san teks tur yapı'),
  ],
  trades: words(`
    Ambalaj Baharat Balık Bilişim Boya Cam Çay Danışmanlık Dekorasyon Demir Deri Eczane Elektrik Enerji Fındık Fırın
    Gıda Güvenlik Halı İnşaat Kağıt Kimya Kozmetik Kuyumculuk Lojistik Makine Matbaa Mimarlık Mobilya Nakliyat Otomotiv
    Sağlık Seramik Tarım Tekstil Turizm`),
  places:
    places(`Adana/Adana/01010, Ankara/Ankara/06050, Antalya/Antalya/07040, Bursa/Bursa/16010, Çanakkale/Çanakkale/17100,
    Diyarbakır/Diyarbakır/21100, Edirne/Edirne/22100, Erzurum/Erzurum/25100, Eskişehir/Eskişehir/26110,
    Gaziantep/Gaziantep/27010, Iğdır/Iğdır/76000, Isparta/Isparta/32100, İstanbul/İstanbul/34110, İzmir/İzmir/35250,
    Kayseri/Kayseri/38010, Konya/Konya/42060, Muğla/Muğla/48000, Samsun/Samsun/55030, Şanlıurfa/Şanlıurfa/63100,
    Trabzon/Trabzon/61030`),
  forms: ['A.Ş.', 'Holding', 'Ltd. Şti.'],
  givenNames: words(`
    Ayşe Barış Ceren Çağlar Deniz Elif Emre Fatma Gökhan Hakan Işıl İbrahim Kerem Leyla Mehmet Nazlı Oğuz Özge Pınar
    Selin Şule Tolga Uğur Yasemin`),
  familyNames: words(`
    Acar Aydın Bulut Çetin Doğan Erdem Güneş Işık Kaplan Kılıç Korkmaz Özdemir Polat Sarı Şahin Tekin Uçar Yavuz Yıldız
    Yılmaz`),
  streets: ['Atatürk Caddesi', 'Bağdat Caddesi', 'Cumhuriyet Meydanı', 'Gül Sokak', 'İnönü Bulvarı', 'Okul Sokak'],
  isStreetNumberFirst: false,
  phonePrefix: '0212 555 1',
}
