/** Link texts of one language that do not say where a link leads. Case, punctuation, quotes and arrows do not matter. */
export interface UndescriptivePhrases {
  /** Say nothing in any language. */
  readonly everywhere: readonly string[]
  /** Are a word, a name or a topic in another language, and count only in posts of this one: German `dies`, French `lien`. */
  readonly within?: readonly string[]
}

/** By two-letter code. Only phrases that can hardly name a page: `download`, `source` and `details` are missing on purpose. */
export const UNDESCRIPTIVE_PHRASES: Readonly<Record<string, UndescriptivePhrases>> = {
  en: {
    everywhere: [
      ...phrases(
        'here, right here, over here, this here, click here, click right here, please click here, just click here, clicking here, tap here',
      ),
      ...phrases(
        'press here, go here, look here, see here, check here, read here, found here, find it here, from here, visit here, view here',
      ),
      ...phrases('available here, can be found here, more here, read more here, learn more here, find out more here, see more here'),
      ...phrases('more info here, more information here, more details here, read it here, check it out here, link here, here is the link'),
      ...phrases('click me, click this, click on this, click this link, click on this link, click the link, click to read more'),
      ...phrases('check it out, check this out, this, that, these, those, this one, that one, this link, that link, the link, a link'),
      ...phrases(
        'link, the following link, following this link, follow this link, use this link, visit this link, via this link, see this link, at this link',
      ),
      ...phrases(
        'this page, more, and more, read more, see more, show more, view more, learn more, find out more, discover more, more info',
      ),
      ...phrases('more information, more details, for more info, for more information, for more details, get more info, read on'),
      ...phrases('continue reading, keep reading, read this, see this'),
    ],
  },
  ar: {
    everywhere: [
      ...phrases(
        'هنا, من هنا, اضغط هنا, إضغط هنا, انقر هنا, أنقر هنا, اقرأ المزيد, إقرأ المزيد, قراءة المزيد, المزيد, للمزيد, اعرف المزيد',
      ),
      ...phrases('معرفة المزيد, تعرف على المزيد, المزيد من المعلومات, لمزيد من المعلومات, هذا الرابط, الرابط, رابط, الرابط التالي'),
    ],
  },
  cs: {
    everywhere: phrases('zde, klikněte zde, klikni zde, číst dále, číst více, čtěte více, více informací, více zde, tento odkaz'),
    within: phrases('tady, více, odkaz'),
  },
  da: {
    everywhere: phrases('klik her, læs mere, læs mere her, se her, mere information, mere info, dette link'),
    within: phrases('her, mere'),
  },
  de: {
    everywhere: [
      ...phrases('hier, genau hier, hier klicken, bitte hier klicken, klick hier, klicke hier, klicken sie hier, hier entlang, hier lesen'),
      ...phrases(
        'hier weiterlesen, hier mehr, mehr hier, siehe hier, hier nachlesen, mehr dazu, mehr dazu hier, mehr lesen, mehr erfahren',
      ),
      ...phrases('mehr infos, mehr info, mehr informationen, weitere infos, weitere informationen, weiterlesen, weiter lesen, jetzt lesen'),
      ...phrases('dieser link, diesen link, diesem link, unter diesem link, auf diesen link, zum link, der link, hier gehts weiter'),
    ],
    within: phrases('mehr, dies, das, dieses, diese, dieser, siehe'),
  },
  el: {
    everywhere: phrases(
      'εδώ, κάντε κλικ εδώ, κλικ εδώ, πατήστε εδώ, δείτε εδώ, διαβάστε περισσότερα, περισσότερα, μάθετε περισσότερα, αυτόν τον σύνδεσμο',
    ),
  },
  es: {
    everywhere: [
      ...phrases(
        'aquí, aqui, aquí mismo, acá, haz clic aquí, haz click aquí, haz clic aqui, haz click aqui, haga clic aquí, haga click aquí',
      ),
      ...phrases('haciendo clic aquí, clic aquí, click aquí, click aqui, clica aquí, pincha aquí, pulsa aquí, pulse aquí, presiona aquí'),
      ...phrases(
        'ver aquí, lee aquí, desde aquí, por aquí, más aquí, más, más info, más información, más detalles, leer más, lee más, ver más',
      ),
      ...phrases(
        'saber más, conoce más, descubre más, aprende más, seguir leyendo, sigue leyendo, continuar leyendo, este enlace, este link',
      ),
      ...phrases('este vínculo, en este enlace, el siguiente enlace, siguiente enlace, el enlace, esto'),
    ],
    within: phrases('enlace, este, esta, mas, mas info, mas informacion'),
  },
  fa: { everywhere: phrases('اینجا, اینجا کلیک کنید, بیشتر بخوانید, ادامه مطلب, اطلاعات بیشتر, این لینک') },
  fi: {
    everywhere: phrases('täällä, tästä, täältä, klikkaa tästä, klikkaa tätä, lue lisää, lue lisää täältä, lisätietoja, tämä linkki'),
    within: phrases('tässä, linkki'),
  },
  fr: {
    everywhere: [
      ...phrases("ici, par ici, cliquez ici, cliquer ici, clique ici, en cliquant ici, voir ici, lire ici, plus d'infos ici"),
      ...phrases("en savoir plus, lire plus, lire la suite, voir plus, plus d'infos, plus d'info, plus d'informations, plus de détails"),
      ...phrases('pour en savoir plus, ce lien, le lien, un lien, sur ce lien, via ce lien, suivez ce lien, le lien suivant, cette page'),
      ...phrases('continuer la lecture, continuer à lire, découvrir plus, ceci, cela'),
    ],
    within: phrases('lien, plus, la suite, suite, là'),
  },
  he: { everywhere: phrases('כאן, לחץ כאן, לחצו כאן, קרא עוד, קראו עוד, למידע נוסף, קישור, הקישור הזה') },
  hi: {
    everywhere: [
      ...phrases('यहाँ, यहां, यहाँ क्लिक करें, यहां क्लिक करें, क्लिक करें, यहाँ देखें, यहां देखें, और पढ़ें, अधिक पढ़ें, और जानें, अधिक जानें'),
      ...phrases('और देखें, अधिक जानकारी, यह लिंक, इस लिंक, लिंक'),
    ],
  },
  hu: {
    everywhere: phrases('kattints ide, kattintson ide, ide kattintva, itt olvasható, tovább olvasom, további információ'),
    within: phrases('itt, ide, tovább'),
  },
  id: {
    everywhere: [
      ...phrases(
        'di sini, disini, klik di sini, klik disini, lihat di sini, baca di sini, baca selengkapnya, selengkapnya, lihat selengkapnya',
      ),
      ...phrases(
        'baca lebih lanjut, pelajari lebih lanjut, lebih lanjut, info lebih lanjut, informasi lebih lanjut, tautan ini, tautan, link ini',
      ),
    ],
    within: phrases('sini, ini'),
  },
  it: {
    everywhere: [
      ...phrases(
        'qui, proprio qui, clicca qui, cliccare qui, cliccando qui, cliccate qui, fai clic qui, premi qui, leggi qui, vedi qui, guarda qui',
      ),
      ...phrases(
        'leggi di più, leggi di piu, leggi tutto, di più, scopri di più, per saperne di più, maggiori informazioni, più informazioni',
      ),
      ...phrases('ulteriori informazioni, altre informazioni, continua a leggere, questo link, a questo link, al seguente link, il link'),
      ...phrases('questo collegamento, questo'),
    ],
    within: phrases('qua, altro, più'),
  },
  ja: {
    everywhere: [
      ...phrases(
        'ここ, こちら, ここから, こちらから, ここで, ここをクリック, こちらをクリック, クリック, クリックしてください, このリンク, こちらのリンク',
      ),
      ...phrases(
        'リンク, リンク先, これ, こちらのページ, このページ, こちらをご覧ください, 続き, 続きを読む, もっと見る, もっと読む, もっと詳しく',
      ),
      ...phrases('さらに詳しく, 詳しくはこちら, 詳しくはここ, 詳細はこちら, 詳細はここ, 詳細を見る'),
    ],
  },
  ko: {
    everywhere: [
      ...phrases(
        '여기, 여기서, 여기에서, 여기를, 여기 클릭, 여기를 클릭, 여기를 클릭하세요, 여기를 누르세요, 이곳, 이곳을 클릭, 클릭, 이것, 링크',
      ),
      ...phrases(
        '이 링크, 해당 링크, 아래 링크, 더 보기, 더보기, 더 읽기, 더 알아보기, 자세히, 자세히 보기, 자세히 알아보기, 자세한 내용, 계속 읽기, 바로가기',
      ),
    ],
  },
  nb: {
    everywhere: phrases('klikk her, les mer, les mer her, se her, mer informasjon, mer info, denne lenken'),
    within: phrases('her, mer'),
  },
  nl: {
    everywhere: [
      ...phrases(
        'hier, klik hier, hier klikken, door hier te klikken, kijk hier, zie hier, lees hier, lees meer, lees hier meer, meer lezen',
      ),
      ...phrases('lees verder, verder lezen, meer info, meer informatie, meer weten, meer details, deze link, via deze link, op deze link'),
    ],
    within: phrases('meer, dit, deze'),
  },
  no: {
    everywhere: phrases('klikk her, les mer, les mer her, se her, mer informasjon, mer info, denne lenken'),
    within: phrases('her, mer'),
  },
  pl: {
    everywhere: [
      ...phrases('tutaj, kliknij tutaj, kliknij tu, kliknij, klikając tutaj, zobacz tutaj, czytaj więcej, przeczytaj więcej, czytaj dalej'),
      ...phrases(
        'więcej, więcej tutaj, więcej informacji, więcej info, dowiedz się więcej, zobacz więcej, ten link, tym linkiem, pod tym linkiem',
      ),
    ],
    within: phrases('tu, to'),
  },
  pt: {
    everywhere: [
      ...phrases(
        'aqui, aqui mesmo, clique aqui, clica aqui, clicar aqui, clicando aqui, por aqui, veja aqui, ver aqui, leia aqui, saiba mais aqui',
      ),
      ...phrases(
        'mais aqui, mais info, mais informação, mais informações, mais detalhes, leia mais, ler mais, veja mais, ver mais, saiba mais',
      ),
      ...phrases(
        'saber mais, descubra mais, continue lendo, continuar lendo, continuar a ler, continuar leitura, este link, esse link, neste link',
      ),
      ...phrases('nesse link, deste link, o link, o seguinte link, esta ligação, isto, isso'),
    ],
    within: phrases('mais, este, esta, esse'),
  },
  ro: {
    everywhere: phrases('aici, click aici, apasă aici, citește mai mult, mai multe informații, mai mult, acest link'),
    within: phrases('acesta'),
  },
  ru: {
    everywhere: [
      ...phrases('здесь, тут, вот здесь, вот тут, сюда, отсюда, нажмите здесь, нажмите сюда, нажми сюда, жми сюда, кликните здесь'),
      ...phrases('кликните сюда, щёлкните здесь, щелкните здесь, читать далее, читать дальше, читать больше, читать полностью, далее'),
      ...phrases(
        'подробнее, подробнее здесь, подробнее тут, узнать больше, узнать подробнее, больше информации, больше, ссылка, ссылке, ссылку',
      ),
      ...phrases('по ссылке, по этой ссылке, этой ссылке, эту ссылку, эта ссылка, это'),
    ],
  },
  sv: {
    everywhere: phrases('här, klicka här, se här, läs mer, läs mer här, mer information, mer info, den här länken, denna länk'),
    within: phrases('mer, länk'),
  },
  th: { everywhere: phrases('ที่นี่, คลิกที่นี่, คลิก, อ่านต่อ, อ่านเพิ่มเติม, ดูเพิ่มเติม, เพิ่มเติม, ลิงก์นี้, ลิงค์นี้') },
  tr: {
    everywhere: [
      ...phrases('burada, buradan, buraya, buraya tıkla, buraya tıklayın, buraya tıklayınız, buraya tıklayarak, buradan okuyun, tıklayın'),
      ...phrases(
        'tıklayınız, devamı, devamını oku, devamını okuyun, okumaya devam et, daha fazla, daha fazlası, daha fazla oku, daha fazla bilgi',
      ),
      ...phrases('daha fazlasını oku, detaylı bilgi, bu bağlantı, bu bağlantıdan, bu bağlantıya, bu link, bu linkten, bağlantı'),
    ],
  },
  uk: {
    everywhere: [
      ...phrases('тут, ось тут, сюди, звідси, натисніть тут, натисніть сюди, клікніть тут, читати далі, читати більше, далі, детальніше'),
      ...phrases('докладніше, детальніше тут, дізнатися більше, дізнатись більше, більше інформації, більше, посилання, за посиланням'),
      ...phrases('за цим посиланням, цим посиланням, це посилання'),
    ],
  },
  vi: {
    everywhere: [
      ...phrases('ở đây, tại đây, vào đây, đây, nhấn vào đây, bấm vào đây, nhấp vào đây, click vào đây, xem tại đây, xem ở đây, xem thêm'),
      ...phrases(
        'đọc thêm, đọc tiếp, tìm hiểu thêm, xem chi tiết, thông tin thêm, liên kết, liên kết này, đường dẫn này, đường link này, link này',
      ),
    ],
  },
  zh: {
    everywhere: [
      ...phrases(
        '这里, 這裡, 這裏, 在这里, 在這裡, 此处, 此處, 在此, 看这里, 看這裡, 点击这里, 點擊這裡, 點擊這裏, 点击此处, 點擊此處, 点击, 點擊',
      ),
      ...phrases(
        '点此, 點此, 点这里, 點這裡, 点我, 點我, 按此, 按這裡, 请点击这里, 請點擊這裡, 请点击此处, 請點擊此處, 戳这里, 戳這裡, 链接, 鏈接',
      ),
      ...phrases(
        '此链接, 此鏈接, 此連結, 这个链接, 這個連結, 這個鏈接, 该链接, 該連結, 更多, 查看更多, 了解更多, 瞭解更多, 阅读更多, 閱讀更多',
      ),
      ...phrases('更多信息, 更多資訊, 更多内容, 更多內容, 继续阅读, 繼續閱讀, 阅读全文, 閱讀全文, 查看全文, 查看详情, 查看詳情'),
      ...phrases('这个, 這個, 此页面, 此頁面, 本页, 本頁'),
    ],
    within: phrases('連結, 連接, 连接'),
  },
}

function phrases(list: string): string[] {
  return list.split(', ')
}
