// How long ago a moment was, in Belgian days: yesterday evening is yesterday, also in the morning.

const day = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Europe/Brussels' });

export function daysAgo(moment: string, now: Date): number {
  const at = (date: Date): number => Date.parse(day.format(date));
  return Math.round((at(now) - at(new Date(moment))) / 86_400_000);
}

/** Whether nobody said within the LOP's term that this still holds. */
export function isNotRecent(bevestigd: string | null, nietRecentNaDagen: number, now: Date): boolean {
  return bevestigd === null || daysAgo(bevestigd, now) > nietRecentNaDagen;
}
