/** The one package where JSON is read and written. */
@NullMarked
package online.ucca.triumvirate.architecture.guilty.model.json;

import org.jspecify.annotations.NullMarked;
