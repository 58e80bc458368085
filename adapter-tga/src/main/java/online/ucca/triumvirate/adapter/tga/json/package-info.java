/**
 * Reads the extracted-unit JSON: unknown members are refused, every defect is reported with its
 * JSON Pointer.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.json;

import org.jspecify.annotations.NullMarked;
