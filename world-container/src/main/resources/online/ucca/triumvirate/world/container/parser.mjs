// @ucca-scope: world
// @ucca-maintainer: client
// @ucca-versioning: world-track

// Reads a list of the source as rows of this world's tables. Which column of the list fills which column of a table
// stands in source-config.json.

/**
 * Reads a list.
 *
 * @param {string} text the list, with a row of headings
 * @param {object} config source-config.json
 * @returns {{table: string, rows: object[]}} the rows, each column by its name; what the list leaves empty is null
 */
export function parse(text, config) {
  const [headings, ...lines] = cells(text.replace(/^\uFEFF/, ""), config.separator);
  const columns = Object.entries(config.columns);
  for (const [, heading] of columns) {
    if (headings.filter((one) => one === heading).length !== 1) {
      throw new Error(`the list needs one column ${heading}`);
    }
  }
  const rows = lines.map((line, index) => {
    if (line.length !== headings.length) {
      throw new Error(`row ${index + 2} has ${line.length} cells; there are ${headings.length} headings`);
    }
    return Object.fromEntries(columns.map(([column, heading]) => [column, line[headings.indexOf(heading)] || null]));
  });
  return { table: config.table, rows };
}

/** RFC 4180; a tab-separated list has no quotation marks that mean anything. */
function cells(text, separator) {
  if (separator === "tab") {
    return text.split(/\r?\n/).filter((line) => line !== "").map((line) => line.split("\t"));
  }
  const rows = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n][^,\r\n]*|)(,|\r?\n|$)/g;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found || found.index !== at) {
      throw new Error(`row ${rows.length} has a quotation mark in the wrong place`);
    }
    rows.at(-1).push(found[1].startsWith('"') ? found[1].slice(1, -1).replaceAll('""', '"') : found[1]);
    if (found[2] === "," && cell.lastIndex === text.length) {
      rows.at(-1).push("");
    } else if (found[2] !== "," && cell.lastIndex < text.length) {
      rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
}
