// The school file as a whole, and its confirmation.
import { belgianMoment } from '../bevestigd.ts';
import { publish, type Rule, refuse } from './rule.ts';

/** The LOP-deskundige creates a school; it has confirmed nothing yet. */
export const openSchool: Rule<'schoolOpgericht'> = ({ to }) =>
  to.bevestigd === undefined ? publish() : refuse('bevestigdDoorServer')();

/** Only the server's own act confirms, and only at its own moment: what a form says about it is never taken over. */
export const confirmNow: Rule<'bevestigd'> = ({ edit }, { action, moment }) =>
  action === 'bevestigen' && edit.to === belgianMoment(moment) ? publish() : refuse('bevestigdDoorServer')();
