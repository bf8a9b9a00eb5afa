import { reachablePath } from '../../site-path.ts'
import { StaticCall, type StaticValue, UNKNOWN } from '../../static-value.ts'

/**
 * A path as configs write it, relative to the site: `'../docs'`, and `path.join(__dirname, '..', 'docs')`, where what cannot be told at
 * the beginning is taken for the folder of the site.
 *
 * @returns `undefined` where it cannot be told.
 */
export function writtenPath(written: StaticValue): string | undefined {
  if (typeof written === 'string') return reachablePath(written)
  if (!(written instanceof StaticCall) || !/^(?:path\.)?(?:join|resolve)$/.test(written.callee)) return undefined
  const names = written.args[0] === UNKNOWN ? written.args.slice(1) : written.args
  return names.every((name) => typeof name === 'string') ? reachablePath(names.join('/')) : undefined
}
