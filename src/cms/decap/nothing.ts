// In place of Decap's screens and packages that this editor does not use.
export default function Nothing(): null {
  return null;
}
