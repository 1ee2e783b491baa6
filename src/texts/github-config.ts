// What is wrong with a variable for GitHub, and the remedy. Dutch: whoever hosts the editors' server reads it at the start.

export const githubConfigProblems = {
  GITHUB_APP_ID: 'ontbreekt of is geen getal. Je vindt het als "App ID" op de pagina van de GitHub App.',
  GITHUB_APP_PRIVATE_KEY:
    'ontbreekt of is geen RSA-sleutel. Maak er een met "Generate a private key" op de pagina van de App, en zet de hele inhoud van het .pem-bestand erin (ook goed: op één regel met \\n, of in base64).',
  GITHUB_APP_INSTALLATION:
    'ontbreekt of is geen getal. Installeer de App op de repository: het getal staat achteraan in het adres van die pagina.',
  GITHUB_APP_CLIENT_ID: 'ontbreekt. Je vindt het als "Client ID" op de pagina van de App.',
  GITHUB_APP_CLIENT_SECRET:
    'ontbreekt of is te kort. Maak er een met "Generate a new client secret" op de pagina van de App.',
  GITHUB_WEBHOOK_SECRET:
    'ontbreekt of is korter dan 20 tekens. Maak er een met: node -e "console.log(crypto.randomUUID())" en vul hetzelfde in bij "Webhook secret" van de App.',
  GITHUB_REPO: 'ontbreekt of heeft niet de vorm eigenaar/naam, zoals lop-gent/vrije-plaatsen.',
  GITHUB_API_URL: 'is geen adres. Laat het weg voor github.com.',
  store: 'STORE moet github of local zijn, of leeg.',
  adres:
    'ADRES ontbreekt. Wie inlogt met GitHub, komt terug op dat adres: zet er het https-adres van de redactie in.',
} as const;

/** What the first look at GitHub says when the server starts. */
export const githubStart = {
  opslagWeigert:
    'GitHub weigert de App. Kijk na: GITHUB_APP_ID hoort bij GITHUB_APP_PRIVATE_KEY; de App is geïnstalleerd op GITHUB_REPO, met het getal in GITHUB_APP_INSTALLATION; ze heeft de rechten die docs/in-gebruik-nemen.md noemt.',
  opslagAntwoordtNiet: 'GitHub antwoordt nu niet. De redactie start toch, en schrijft zodra het weer kan.',
  opslagDruk:
    'GitHub laat even geen vragen meer toe. De redactie start toch, en schrijft zodra het weer kan.',
} as const;
