/**
 * Openings that say no more than that there is an image, by language. Those that say of what kind it is (`Photo of`, `Screenshot of`,
 * `Diagram of`) help and are missing on purpose, and so are bare prepositions that make a term: `imagen de satélite`, `image de marque`.
 */
const OPENINGS: Readonly<Record<string, string>> = {
  en:
    'image of, picture of, pic of, graphic of, img of, image showing, picture showing, graphic showing, image that shows, ' +
    'picture that shows, image depicting, picture depicting, image shows, picture shows, the image shows, the picture shows, ' +
    'this image shows, this picture shows, image depicts, the image depicts, this image depicts, this is an image of, ' +
    'this is a picture of',
  da: 'billede af, billedet viser',
  de: 'bild von, bild vom, bild eines, bild einer, das bild zeigt, bild zeigt, dieses bild zeigt',
  es: 'imagen de un, imagen de una, imagen del, imagen de la, imagen de los, imagen de las, imagen que muestra, la imagen muestra',
  fr:
    "image d'un, image d'une, image de la, image de l', image du, image des, image montrant, image qui montre, l'image montre, " +
    'cette image montre',
  id: 'gambar yang menunjukkan, gambar ini menunjukkan, gambar menunjukkan',
  it:
    "immagine di un, immagine di una, immagine del, immagine della, immagine dell', immagine dei, immagine degli, " +
    "immagine delle, immagine che mostra, l'immagine mostra",
  ja: 'この画像は, この写真は',
  nl: 'afbeelding van, plaatje van, afbeelding die, de afbeelding toont',
  no: 'bilde av, bildet viser',
  pl: 'obraz przedstawiający, obrazek przedstawiający',
  pt: 'imagem de um, imagem de uma, imagem do, imagem da, imagem dos, imagem das, imagem que mostra, imagem mostrando, a imagem mostra',
  ru: 'изображение с, картинка с, на изображении, на картинке, на этом изображении, на этой картинке',
  sv: 'bild på, bild av, bilden visar',
  vi: 'hình ảnh của, hình ảnh về, hình ảnh cho thấy',
  zh: '图片显示, 圖片顯示, 图片展示, 圖片展示, 此图显示, 此圖顯示, 这张图片, 這張圖片',
}

/** `An image of …`, `Une image du …`. */
const ARTICLE = /^(?:an?|une?|una|uma|um|eine?|een|et|ett) /

const LONGEST = 60

let known: readonly string[] | undefined

/**
 * The words at the start of an alt text that only announce an image, as they are written there.
 *
 * @param alt With its blanks folded.
 * @param more Further openings.
 */
export function imageOpening(alt: string, more: readonly string[]): string | undefined {
  known ??= Object.values(OPENINGS).flatMap((list) => list.split(', '))
  const start = fold(alt.slice(0, LONGEST))
  const article = ARTICLE.exec(start)?.[0].length ?? 0
  for (const lead of article === 0 ? [0] : [0, article]) {
    const found = [...known, ...more.map(fold)].find((opening) => opening !== '' && beginsWith(start.slice(lead), opening))
    if (found !== undefined) return alt.slice(0, lead + found.length)
  }
  return undefined
}

/** Whole words; in scripts without spaces, and behind an apostrophe, a word may go on at once. */
function beginsWith(text: string, opening: string): boolean {
  if (!text.startsWith(opening)) return false
  return !/^[\p{L}\p{N}]/u.test(text.slice(opening.length)) || /[^\p{L}\p{N}]$|[\p{Script=Han}\p{Script=Hiragana}]$/u.test(opening)
}

/** Leaves the length as it is in all but a few letters. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\u2018\u2019]/g, "'")
}
