/** Elements that can have no content, so that HTML never closes them. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements of HTML and SVG that posts have; anything else in lower case is a name of the author's. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...VOID_ELEMENTS,
  ...(
    'a abbr address article aside audio b bdi bdo blockquote body button canvas caption center circle cite code colgroup data datalist dd ' +
    'defs del details dfn dialog div dl dt ellipse em fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head header hgroup ' +
    'html i iframe ins kbd label legend li line linearGradient main map mark marquee math menu meter nav nobr noscript object ol optgroup ' +
    'option output p path picture polygon polyline pre progress q rect rp rt ruby s samp script search section select slot small span ' +
    'stop strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr tt u ul var video'
  ).split(' '),
])
