const ASSET =
  /\.(?:a?png|jpe?g|jfif|gif|webp|avif|svg|bmp|ico|tiff?|heic|mp[34]|m4[av]|webm|og[agv]|mov|wav|flac|pdf|zip|tgz|gz|7z|docx?|xlsx?|pptx?|csv|woff2?)$/i

/** Whether a URL ends as a file that is copied as it is, not one that a build writes. */
export function isAssetName(path: string): boolean {
  return ASSET.test(path)
}
