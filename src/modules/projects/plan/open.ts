import type { Opening } from '../../../kernel/procedure/index.js';
import type { NamedProject } from '../takes.js';
import { nameProject } from '../operations/name-project.js';

/** What a declaration is drafted with. */
interface Declared extends NamedProject {
  readonly year: number;
  readonly purpose: string;
}

/** Makes a declaration, and its project where that is proposed with it (CC-17). */
export const openPlanDeclaration: Opening<Declared> = async (run, input) => {
  const { id, unitId } = await nameProject(run, input, input.year);
  return { unitId, columns: { project_id: id, year: input.year, purpose: input.purpose } };
};
