import { foldText } from '../reader/fold-text.ts'

/**
 * Alt texts that fit every image, by language; case, punctuation and a number behind them do not matter. Only words that name no
 * thing: `logo`, `diagram`, `map`, `figure 3` and the like are missing on purpose.
 */
const STOCK_TEXTS: Readonly<Record<string, string>> = {
  en:
    'image, images, img, picture, pic, photo, photograph, graphic, gif, screenshot, screen shot, screencap, screen cap, ' +
    'screengrab, screen grab, screen capture, alt, alt text, alt tag, alternative text, alternate text, alt text here, ' +
    'your alt text, your alt text here, insert alt text, insert alt text here, add alt text, add alt text here, no alt text, ' +
    'image alt, image alt text, image text, image description, image description here, image title, image name, image here, ' +
    'insert image, insert image here, insert image description, your image, description of image, description of the image, ' +
    'enter image description here, placeholder, placeholder image, image placeholder, placeholder text, sample image, ' +
    'stock image, stock photo, untitled, untitled image, thumbnail, thumbnail image, featured image, feature image, ' +
    'cover image, hero image, header image, banner image, blog image, post image, article image, pasted image, pasted graphic, ' +
    'clipboard image, whatsapp image, image file',
  ar: 'صورة, الصورة, لقطة شاشة, نص بديل',
  cs: 'obrázek, snímek obrazovky, fotka, fotografie',
  da: 'billede, billedet, skærmbillede, skærmdump, foto',
  de:
    'bild, das bild, foto, fotografie, bildschirmfoto, bildschirmaufnahme, grafik, alternativtext, alt-text, bildbeschreibung, ' +
    'platzhalter, platzhalterbild, beispielbild, titelbild, beitragsbild, ohne titel, unbenannt',
  el: 'εικόνα, φωτογραφία, στιγμιότυπο οθόνης, στιγμιότυπο',
  es:
    'imagen, imágenes, foto, fotografía, captura, captura de pantalla, pantallazo, texto alternativo, texto alt, ' +
    'descripción de la imagen, sin título, imagen destacada, imagen de portada',
  fa: 'تصویر, عکس, اسکرین شات',
  fi: 'kuva, kuvakaappaus, näyttökuva, valokuva, vaihtoehtoinen teksti',
  fr:
    "image, photo, photographie, capture, capture d'écran, copie d'écran, texte alternatif, description de l'image, " +
    'sans titre, image à la une, image de couverture',
  he: 'תמונה, התמונה, צילום מסך, טקסט חלופי',
  hi: 'छवि, चित्र, तस्वीर, फोटो, फ़ोटो, स्क्रीनशॉट',
  hu: 'kép, képernyőkép, fénykép, fotó',
  id: 'gambar, foto, tangkapan layar, teks alternatif, deskripsi gambar',
  it: 'immagine, immagini, foto, fotografia, schermata, testo alternativo, descrizione immagine, senza titolo, immagine di copertina',
  ja: '画像, 写真, イメージ, 画像の説明, スクリーンショット, スクショ, 代替テキスト, アイキャッチ, アイキャッチ画像, サムネイル, 無題',
  ko: '이미지, 사진, 스크린샷, 스크린 샷, 화면 캡처, 캡처, 캡쳐, 대체 텍스트, 이미지 설명, 대표 이미지, 썸네일',
  nl: 'afbeelding, plaatje, foto, schermafbeelding, schermafdruk, schermopname, alternatieve tekst, alt-tekst, zonder titel',
  no: 'bilde, bildet, skjermbilde, skjermdump, foto',
  pl: 'obraz, obrazek, zdjęcie, fotografia, zrzut ekranu, zrzut, tekst alternatywny, bez tytułu',
  pt:
    'imagem, imagens, foto, fotografia, captura, captura de tela, captura de ecrã, print da tela, texto alternativo, ' +
    'descrição da imagem, sem título, imagem de capa, imagem destacada',
  ro: 'captură de ecran, captura de ecran, fotografie, text alternativ',
  ru: 'изображение, картинка, фото, фотография, скриншот, скрин, снимок экрана, альтернативный текст, описание изображения, без названия',
  sv: 'bild, bilden, skärmbild, skärmdump, skärmavbild, foto, alternativtext',
  th: 'รูป, รูปภาพ, ภาพ, ภาพหน้าจอ, ภาพถ่าย, สกรีนช็อต',
  tr: 'resim, görsel, fotoğraf, ekran görüntüsü, alternatif metin',
  uk: 'зображення, картинка, світлина, фото, знімок екрана, скріншот, альтернативний текст',
  vi: 'ảnh, hình ảnh, bức ảnh, ảnh chụp màn hình, ảnh minh họa, ảnh minh hoạ, văn bản thay thế, mô tả hình ảnh',
  zh:
    '图片, 圖片, 图像, 圖像, 照片, 相片, 截图, 截圖, 截屏, 屏幕截图, 螢幕截圖, 屏幕快照, 屏幕拍摄, 插图, 插圖, 配图, 配圖, 图片描述, 圖片描述, 图片说明, 圖片說明, 在这里插入图片描述, 在這裡插入圖片描述, ' +
    '请添加图片描述, 請添加圖片描述, 替代文字, 替代文本, 封面图, 封面圖, 封面图片, 封面圖片, 占位图, 未命名, 无标题, 無標題',
}

/** Stand between the name of the tool and the date in the names of screenshots: `Screenshot from 2024-01-02`, `… at 10.20.30 PM`. */
const DATE_WORDS = new Set([
  ...'from at am pm a p m h x um uhr vom von de del du en em las às as à le alle ore van om kl от в o copy'.split(' '),
  ...'年 月 日 时 時 分 秒 上午 下午 午前 午後 오전 오후'.split(' '),
])

/** A number behind these makes a name: Imagen 3 is a model. */
const NAMES = new Set(['imagen'])

/** Longer than any of the texts with a date behind it. */
const LONGEST = 80

const DIGITS_OF_A_DATE = 6

let known: ReadonlySet<string> | undefined

/** `text`: says nothing but that there is an image. `dated`: that and a date, as tools name screenshots. `undefined`: says more. */
export type StockAltText = 'text' | 'dated' | undefined

/** @param more Further texts that say nothing. */
export function stockAltText(alt: string, more: readonly string[]): StockAltText {
  if (alt.length > LONGEST) return undefined
  const folded = foldText(alt.replaceAll('#', ' '))
  if (isStock(folded, more)) return 'text'
  const words = folded.split(/(\p{Nd}+)|\s+/u).filter((word) => word !== undefined && word !== '')
  const firstNumber = words.findIndex(isNumber)
  if (firstNumber < 1 || !words.slice(firstNumber).every((word) => isNumber(word) || DATE_WORDS.has(word))) return undefined
  const head = words.slice(0, DATE_WORDS.has(words[firstNumber - 1] ?? '') ? firstNumber - 1 : firstNumber).join(' ')
  if (NAMES.has(head) || !isStock(head, more)) return undefined
  return folded.replaceAll(/\P{Nd}/gu, '').length >= DIGITS_OF_A_DATE ? 'dated' : 'text'
}

function isStock(folded: string, more: readonly string[]): boolean {
  known ??= new Set(Object.values(STOCK_TEXTS).flatMap((list) => list.split(', ').map(foldText)))
  return known.has(folded) || more.some((text) => foldText(text) === folded)
}

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word)
}
