/**
 * Reads the national register's CSV exports of units and of qualifications: one record of the file
 * is one training product, with its elements and criteria flattened into one line.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.csv;

import org.jspecify.annotations.NullMarked;
