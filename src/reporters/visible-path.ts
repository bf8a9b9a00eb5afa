import { visibleText } from './visible-text.ts'

/** A path at the start of a line. One that the runner would take for a workflow command (`::error::.md`) gets a harmless `./`. */
export function visiblePath(path: string): string {
  const visible = visibleText(path)
  return visible.trimStart().startsWith('::') ? `./${visible}` : visible
}
