// School years and moments: what a pattern cannot say about them.

/** Whether `2026-2027` names two years that follow each other. */
export function isConsecutive(schooljaar: string): boolean {
  const [from, to] = schooljaar.split('-').map(Number);
  return from !== undefined && to === from + 1;
}

/** Whether the day of `2027-02-29T09:00` exists. */
export function isRealDay(tijdstip: string): boolean {
  const [year, month, day] = tijdstip.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
