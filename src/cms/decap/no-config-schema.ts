// In place of Decap's check of its config, which needs eval: a unit test checks the config that src/cms makes.
export function validateConfig(): void {
  // Nothing to do: see above.
}
