/** How a JPEG is turned before it is shown, from 1 to 8 as Exif numbers it; 1 where it does not say. */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const tiff = exifOffset(view)
    return tiff === undefined ? 1 : orientationIn(view, tiff)
  } catch (error) {
    // The header ends before it should.
    if (error instanceof RangeError) return 1
    throw error
  }
}

const EXIF = 0x45786966

/** Where the block that Exif shares with TIFF begins. */
function exifOffset(view: DataView): number | undefined {
  let offset = 2
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1)
    // The picture itself begins.
    if (marker === 0xda) return undefined
    if (marker === 0xe1 && view.getUint32(offset + 4) === EXIF) return offset + 10
    offset += 2 + Math.max(2, view.getUint16(offset + 2))
  }
  return undefined
}

const ORIENTATION_TAG = 0x0112

function orientationIn(view: DataView, tiff: number): number {
  const isLittleEndian = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, isLittleEndian)
  const count = view.getUint16(directory, isLittleEndian)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (view.getUint16(entry, isLittleEndian) !== ORIENTATION_TAG) continue
    const orientation = view.getUint16(entry + 8, isLittleEndian)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}
