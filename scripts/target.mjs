/** The browsers that people bring. */
export const TARGET = ['chrome115', 'safari16.4', 'firefox115'];
