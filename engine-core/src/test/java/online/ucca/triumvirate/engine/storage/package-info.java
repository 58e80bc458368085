/** What names and values of storage refuse. */
@NullMarked
package online.ucca.triumvirate.engine.storage;

import org.jspecify.annotations.NullMarked;
