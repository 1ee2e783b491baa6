// Decap's own phrases, where its Dutch lacks one or says something else than a school office would. Its Dutch file gives the rest.

export const decap = {
  auth: { loginWithForgejo: 'Inloggen met Forgejo' },
  collection: {
    collectionTop: { viewAsList: 'Als lijst', viewAsGrid: 'Als rooster' },
    entries: { unpublishedHeader: 'Wacht op het LOP' },
  },
  editor: {
    // The name of a group around each field: its label says it already.
    editorControl: { field: { optional: 'mag leeg', widgetLabel: '' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel}: vul dit in.',
        regexPattern: '%{pattern}',
        processing: '%{fieldLabel}: even geduld…',
        invalidPath: "'%{path}' is geen geldig pad.",
        pathExists: "'%{path}' bestaat al.",
      },
      i18n: {
        copyFromLocale: 'Overnemen uit een andere taal',
        copyFromLocaleConfirm: 'Gegevens overnemen uit %{locale}? Wat er nu staat, wordt vervangen.',
      },
    },
    editor: {
      onLeavePage: 'Je wijzigingen zijn nog niet opgeslagen. Toch weggaan?',
      loadingEntry: 'Even geduld…',
      confirmLoadBackup:
        'Je vulde hier eerder iets in dat nog niet opgeslagen is. Wil je daarmee verdergaan?',
    },
    editorInterface: { toggleNotes: 'Notities tonen of verbergen' },
    editorNotesPane: {
      title: 'Notities',
      emptyState: 'Er zijn nog geen notities.',
      addNote: 'Notitie toevoegen',
      addPlaceholder: 'Schrijf een notitie…',
      editPlaceholder: 'Pas de notitie aan…',
      save: 'Opslaan',
      cancel: 'Annuleren',
      edit: 'Aanpassen',
      delete: 'Verwijderen',
      resolve: 'Afgehandeld',
      unresolve: 'Niet afgehandeld',
      confirmDelete: 'Deze notitie verwijderen?',
      shortcut: 'Ctrl+Enter voegt de notitie toe',
    },
    editorToolbar: {
      publishing: 'Bezig met opslaan…',
      publish: 'Wijzigingen opslaan',
      published: 'Opgeslagen',
      publishNow: 'Wijzigingen opslaan',
      saving: 'Bezig met opslaan…',
      save: 'Wijzigingen opslaan',
      unsavedChanges: 'Je wijzigingen zijn nog niet opgeslagen.',
      changesSaved: 'Alles is opgeslagen.',
      statusInfoTooltipDraft: 'Nog niet opgeslagen.',
      statusInfoTooltipInReview: 'Wacht op het LOP.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Doorhalen',
        toggleMode: { rich: 'Opgemaakte tekst', markdown: 'Markdown' },
      },
      image: { chooseMultiple: 'Kies afbeeldingen', addMore: 'Meer afbeeldingen', removeAll: 'Alles weg' },
      file: { chooseMultiple: 'Kies bestanden', addMore: 'Meer bestanden', removeAll: 'Alles weg' },
      datetime: { setToNow: '%{fieldLabel}: nu' },
      list: { addType: '%{item} toevoegen' },
      object: { expand: 'Openklappen', collapse: 'Dichtklappen' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Sluiten' } },
  ui: {
    settingsDropdown: { account: 'Account', logOut: 'Uitloggen' },
    toast: {
      entrySaved: 'Wijzigingen succesvol opgeslagen!',
      onFailToPersist: '%{details}',
      onFailToLoadEntries: '%{details}',
      missingRequiredField: 'Vul alle verplichte velden in.',
      onLoggedOut: 'Je bent uitgelogd. Log opnieuw in.',
      onBackendDown: 'De redactie is even niet bereikbaar. Probeer later opnieuw.',
      noteAdded: 'Notitie toegevoegd',
      onFailToAddNote: 'Notitie niet toegevoegd: %{details}',
      noteUpdated: 'Notitie aangepast',
      onFailToUpdateNote: 'Notitie niet aangepast: %{details}',
      noteDeleted: 'Notitie verwijderd',
      onFailToDeleteNote: 'Notitie niet verwijderd: %{details}',
      noteResolved: 'Notitie afgehandeld',
      noteReopened: 'Notitie opnieuw geopend',
      onFailToToggleNote: 'Notitie niet aangepast: %{details}',
    },
  },
} as const;
