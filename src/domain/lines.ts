/** Actors and links as lines of text: `Liitto – Turku, Raisio`. */
export { drawLines, type Sheet } from './lines/draw';
export { type LineProblem, type Parsed, parseLines, type StatedLink, type Statement } from './lines/parse';
export { type Plan, planLines } from './lines/plan';
export { likelyReading, type Reading, readAs, readingsOf, readTable, type Table } from './lines/table';
export { type WordAt, wordAt } from './lines/word';
export { writtenName } from './lines/written';
