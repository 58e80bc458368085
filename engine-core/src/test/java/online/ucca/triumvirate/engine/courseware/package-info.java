/** Tests of what packagers are given, and of their archives. */
@NullMarked
package online.ucca.triumvirate.engine.courseware;

import org.jspecify.annotations.NullMarked;
