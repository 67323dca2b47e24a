import type { CountWarning } from '../../src/domain/compare/sets';
import type { ReadProblem } from '../../src/domain/schema';

const spot = (where: string | undefined): string => (where ? ` at ${JSON.stringify(where)}` : '');

/** One sentence on why a file could not be read. */
export const problemSentence = (file: string, problem: ReadProblem): string => {
  const name = JSON.stringify(file);
  switch (problem.type) {
    case 'too-big':
      return `${name} is too big to be read${spot(problem.where)}.`;
    case 'not-json':
      return `${name} is not a workshop file: its text is not JSON.`;
    case 'cut-off':
      return `${name} is cut off: it ends too early.`;
    case 'not-ours':
      return `${name} is not a Yhteiskartta workshop file.`;
    case 'newer-version':
      return `${name} comes from a newer version of Yhteiskartta (file version ${problem.version}).`;
    case 'invalid':
      return `${name} is not a valid workshop file: there is a mistake${spot(problem.where)}.`;
  }
};

/** One sentence on what may mislead in the counts. */
export const warningSentence = (warning: CountWarning): string => {
  switch (warning.code) {
    case 'nothing-counted':
      return 'No map with actors is counted.';
    case 'group-and-members':
      return `The group map ${warning.group} and maps of its own members (${warning.members.join(', ')}) are both counted: these persons count twice.`;
    case 'groups-among-persons':
      return `Group maps that do not name their members (${warning.groups.join(', ')}) are counted together with persons' maps: a person who drew in both counts twice.`;
  }
};
