/** A guilty house's room. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.adapter;

import org.jspecify.annotations.NullMarked;
