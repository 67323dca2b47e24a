import { createStore } from 'zustand/vanilla';

/** Two maps by id, in the order in which they are shown. */
export type MapPair = readonly [one: string, other: string];

/** By id of the workshop, the two maps that are looked at side by side; forgotten with the page. */
export const chosenPair = createStore<Readonly<Record<string, MapPair>>>()(() => ({}));

/** Chooses the two maps of a workshop that the page of two maps shows. */
export const choosePair = (workshopId: string, one: string, other: string): void =>
  chosenPair.setState({ [workshopId]: [one, other] });
