import { MAP_FEATURES } from '../evidence/mapFeatures';
import { NAME_FEATURES } from '../evidence/nameFeatures';
import { type Model, type PreparedModel, prepareModel } from './logistic';
import trained from './weights.json';

/** How evidence is weighed: first what the names say, then that beside what the maps say. */
export interface MatchModel {
  readonly names: Model;
  readonly maps: Model;
}

export interface PreparedMatchModel {
  readonly names: PreparedModel;
  readonly maps: PreparedModel;
}

/** A model ready for use. @throws when it was learned for other evidence. */
export const prepareMatchModel = ({ names, maps }: MatchModel): PreparedMatchModel => ({
  names: prepareModel(names, NAME_FEATURES),
  maps: prepareModel(maps, MAP_FEATURES),
});

let prepared: PreparedMatchModel | undefined;

/** The weights learned by `npm run train:matching`, made ready when first asked for: learning anew must do without them. */
export const trainedModel = (): PreparedMatchModel => {
  prepared ??= prepareMatchModel(trained);
  return prepared;
};
