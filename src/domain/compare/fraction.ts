/** How many of how many, as it stands beside a name: "7/12"; of none it is "–". */
export const fraction = (n: number, m: number): string => (m === 0 ? '–' : `${n}/${m}`);
