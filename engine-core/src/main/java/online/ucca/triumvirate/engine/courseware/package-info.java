/**
 * What learning systems can use of a pack: its questions and its workbook, free of any system's
 * format, and the port to those who write them down in one.
 */
@NullMarked
package online.ucca.triumvirate.engine.courseware;

import org.jspecify.annotations.NullMarked;
