/** The same map from two devices: what an incoming version is to ours, and what becomes of both. */
export { contentHash, markExchanged, type Relation, relation } from './exchange/chain';
export type { Answer } from './exchange/outcome';
export { type ImportPlan, planImport } from './exchange/plan';
