// The addresses of the pages. Every link of the site is made here, so that all of them stay under the site's path.

export interface Links {
  /** The path under which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly home: string;
  readonly overview: (schooljaar: string) => string;
  readonly school: (id: string) => string;
  /** A path of this site as an address for other sites. */
  readonly absolute: (path: string) => string;
}

const address = /^(https:\/\/[^/]+)(\/.*)$/;

/** The links of a site that stands at `adres`, an https address that ends in a slash. */
export function siteLinks(adres: string): Links {
  const [, origin = '', base = '/'] = address.exec(adres) ?? [];
  return {
    base,
    home: base,
    overview: (schooljaar) => `${base}${schooljaar}/`,
    school: (id) => `${base}scholen/${id}/`,
    absolute: (path) => `${origin}${path}`,
  };
}
