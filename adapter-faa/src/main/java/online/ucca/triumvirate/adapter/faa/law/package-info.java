/**
 * A part of Title 14 of the Code of Federal Regulations as a source has it: provisions with flat
 * paragraphs, whatever the format. How they nest is for {@code .clause} to say.
 */
@NullMarked
package online.ucca.triumvirate.adapter.faa.law;

import org.jspecify.annotations.NullMarked;
