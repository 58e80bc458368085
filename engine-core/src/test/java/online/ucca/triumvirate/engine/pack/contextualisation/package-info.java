/** Tests of what a provider adds. */
@NullMarked
package online.ucca.triumvirate.engine.pack.contextualisation;

import org.jspecify.annotations.NullMarked;
