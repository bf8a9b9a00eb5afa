import type { Generator } from '../generator.ts'
import { docusaurus } from './docusaurus.ts'

/** Every generator that is recognised, the surest signs first. */
export const generators: readonly Generator[] = [docusaurus]
