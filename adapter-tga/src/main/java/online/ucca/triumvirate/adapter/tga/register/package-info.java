/**
 * The national register as a place to fetch from: its addresses, which of its files make a corpus,
 * and how what was received is kept.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.register;

import org.jspecify.annotations.NullMarked;
