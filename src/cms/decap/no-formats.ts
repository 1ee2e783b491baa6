// In place of Decap's own formats: src/cms/format.ts is the only one that reads and writes here.
const none = {
  fromFile: (): never => {
    throw new Error('Only the format of src/cms/format.ts may be used');
  },
  toFile: (): never => {
    throw new Error('Only the format of src/cms/format.ts may be used');
  },
};

export default none;
export const FrontmatterInfer = none;
export const frontmatterYAML = (): typeof none => none;
export const frontmatterTOML = (): typeof none => none;
export const frontmatterJSON = (): typeof none => none;
