interface Scheduling {
  readonly isInputPending?: (options: { readonly includeContinuous: boolean }) => boolean;
}

/** Whether the user has just done something that waits for an answer; where the browser does not tell, nobody knows. */
export const isAsked = (): boolean => {
  const { scheduling } = navigator as Navigator & { readonly scheduling?: Scheduling };
  return scheduling?.isInputPending?.({ includeContinuous: true }) ?? false;
};
