// GitHub's part of signing in: the address to go to, and from the code that comes back to the number of the account.
import { createHash } from 'node:crypto';
import { type Client, faultOf, statusOf } from './client.ts';

export interface Identity {
  /** Stays with the account for ever. */
  readonly id: number;
  /** Can be renamed, and then be taken by a stranger. */
  readonly login: string;
}

export interface GitHubSignIn {
  readonly url: (options: {
    readonly state: string;
    readonly verifier: string;
    readonly redirectUrl: string;
  }) => string;
  /** Undefined: GitHub does not know the code, or not with this verifier. The token is used once and revoked. */
  readonly identify: (options: {
    readonly code: string;
    readonly verifier: string;
    readonly redirectUrl: string;
  }) => Promise<Identity | undefined>;
}

export function createGitHubSignIn({ app, Octokit }: Pick<Client, 'app' | 'Octokit'>): GitHubSignIn {
  const { oauth } = app;
  const verifiers = new Map<unknown, string>();
  // Octokit does not send the second half of PKCE by itself yet.
  oauth.octokit.hook.before('request', (request) => {
    const verifier = verifiers.get(request.code);
    if (request.url === '/login/oauth/access_token' && verifier !== undefined)
      request.code_verifier = verifier;
  });

  return {
    url: ({ state, verifier, redirectUrl }) => {
      const { url } = oauth.getWebFlowAuthorizationUrl({ state, redirectUrl, allowSignup: false });
      const target = new URL(url);
      target.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
      target.searchParams.set('code_challenge_method', 'S256');
      return target.href;
    },
    identify: async ({ code, verifier, redirectUrl }) => {
      verifiers.set(code, verifier);
      try {
        const { authentication } = await oauth.createToken({ code, redirectUrl });
        return await whose(authentication.token);
      } catch (error) {
        if (statusOf(error) === 400) return undefined;
        throw faultOf(error);
      } finally {
        verifiers.delete(code);
      }
    },
  };

  async function whose(token: string): Promise<Identity> {
    try {
      const { data } = await new Octokit({ auth: token }).rest.users.getAuthenticated();
      return { id: data.id, login: data.login };
    } finally {
      // What is not revoked ends by itself within eight hours; nobody holds it any more.
      await oauth.deleteToken({ token }).catch(() => undefined);
    }
  }
}
