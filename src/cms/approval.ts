// The day on which the LOP approved a capaciteit that the LOP-deskundige raises: it goes with the save, and stands in no file.

let day = '';

export const approval = {
  /** Empty: none. */
  set: (next: string): void => {
    day = next;
  },
  get: (): string => day,
};
