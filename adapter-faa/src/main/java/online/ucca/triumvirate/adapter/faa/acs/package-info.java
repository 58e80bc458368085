/** Airman Certification Standards as a source has them: areas of operation, tasks, elements. */
@NullMarked
package online.ucca.triumvirate.adapter.faa.acs;

import org.jspecify.annotations.NullMarked;
