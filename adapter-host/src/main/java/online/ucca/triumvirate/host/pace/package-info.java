/** How fast a host lets its adapters ask a source system, and how patiently. */
@NullMarked
package online.ucca.triumvirate.host.pace;

import org.jspecify.annotations.NullMarked;
