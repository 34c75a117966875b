import { asSystem, type Write } from '../../../kernel/context/index.js';
import { openBySystem } from '../../../kernel/procedure/index.js';

/** A project that was completed. */
export interface Completed {
  readonly id: string;
  readonly unitId: string;
  readonly completedOn: string;
}

/** Opens the acceptance of a completed project, once the step that completed it is over; the project is locked (YP-24a). */
export function openAcceptanceOf(write: Write, { id, unitId, completedOn }: Completed): void {
  const opened = { unitId, columns: { project_id: id } };
  write.atEnd(() =>
    asSystem(write, async (into) => {
      await openBySystem(into, 'PROJECT_ACCEPTANCE', 'openProjectAcceptance', opened, { completedOn });
    }),
  );
}
