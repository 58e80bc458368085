/**
 * Objects as files of a local folder: whole or not there, on stable storage before they are
 * acknowledged.
 */
@NullMarked
package online.ucca.triumvirate.storage.r2.folder;

import org.jspecify.annotations.NullMarked;
