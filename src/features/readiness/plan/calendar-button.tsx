import { useState } from 'react';
import { calendarEventsOf } from '../../../readiness/calendar-event.ts';
import type { ReadinessFacts } from '../../../readiness/facts.ts';
import type { Plan } from '../../../readiness/plan.ts';
import { slug } from '../../../store/decision-file-name.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { downloadText } from '../../download-text.ts';

type CalendarButtonProps = {
  readonly plan: Plan;
  readonly facts: ReadinessFacts;
  readonly stamp: () => Date;
};

/** Hands over every date as a file that calendars take. What writes it is fetched only when it is asked for. */
export function CalendarButton({ plan, facts, stamp }: CalendarButtonProps) {
  const [message, setMessage] = useState<string | null>(null);
  const download = async () => {
    try {
      const { formatCalendarFile } = await import('../calendar-file.ts');
      const text = formatCalendarFile({
        name: `Trust partnership: ${facts.school.name}`,
        events: calendarEventsOf(plan, facts),
        stamp: stamp(),
      });
      const fileName = `${['trust-partnership', slug(facts.school.name)].filter((part) => part !== '').join('-')}.ics`;
      downloadText(fileName, text, 'text/calendar');
      setMessage(`Saved as ${fileName}. Open it in Outlook, Google or Apple Calendar.`);
    } catch {
      setMessage('The calendar file could not be fetched. Check that you are online, then try again.');
    }
  };
  return (
    <>
      <Button onClick={download}>Add the dates to your calendar</Button>
      <LiveRegion message={message} />
    </>
  );
}
