import type { Environment, OutputStream } from './environment.ts'

/** Whether lines for this stream are coloured: `--color` or `--no-color`, then `NO_COLOR`, then `FORCE_COLOR`, then a terminal. */
export function useColor(
  flag: boolean | undefined,
  { variables }: Pick<Environment, 'variables'>,
  stream: Pick<OutputStream, 'isTerminal'>,
): boolean {
  if (flag !== undefined) return flag
  if (isSet(variables.NO_COLOR)) return false
  const forced = variables.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTerminal && variables.TERM !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
