/**
 * SCORM 1.2 packages: the manifest, one page for each part of the questions and of the workbook,
 * and the script that stores answers in a learning system. A page is HTML that is XML too, loads
 * nothing from elsewhere and has no code in its markup.
 */
@NullMarked
package online.ucca.triumvirate.output.scorm;

import org.jspecify.annotations.NullMarked;
