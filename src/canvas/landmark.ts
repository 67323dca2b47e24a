/** The class of an actor whose name is shown, larger than usual, while most names are not. */
export const LANDMARK = 'landmark';
