/**
 * A training product, the register's word for what it lists: units, qualifications, skill sets.
 * What is true of all of them, whatever format they were read from.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.product;

import org.jspecify.annotations.NullMarked;
