/** What some work gives, or `late` when it takes longer than so many ms; the work itself goes on. */
export const inTime = async <T>(work: Promise<T>, ms: number): Promise<T | 'late'> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
