/** Everything the module exports, called from `src/compute` only; shapes are stated where each is defined. */
export { addChoice, addRating } from './design-information';
export { designValue } from './design-value';
export { alloc } from './memory';
export { multinomialLogit, multinomialProbabilities, multinomialScores } from './multinomial-logit';
export { orderedLogit, orderedProbabilities, orderedScores } from './ordered-logit';
export { makePanel, setBase, setLargest, setNoise, setPlaces, setRows } from './panel';
export { panelEvaluate, panelPosterior } from './panel-persons';
export { panelPlace } from './panel-place';
export { panelSlopes } from './panel-slopes';
