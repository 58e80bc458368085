// @ucca-scope: world
// @ucca-maintainer: shared
// @ucca-versioning: world-track

/**
 * Adds to each unit the codes of the qualifications that name it, as core and as elective.
 *
 * @param {object[]} units rows of the table units
 * @param {object[]} junctions rows of the table qualification_units
 * @returns {object[]} copies of the units, each with core_in and elective_in, sorted
 */
export function withUsage(units, junctions) {
  const used = new Map(units.map((unit) => [unit.unit_code, { core: new Set(), elective: new Set() }]));
  for (const { qualification_code, unit_code, role } of junctions) {
    used.get(unit_code)?.[role]?.add(qualification_code);
  }
  return units.map((unit) => {
    const { core, elective } = used.get(unit.unit_code);
    return { ...unit, core_in: [...core].sort(), elective_in: [...elective].sort() };
  });
}
