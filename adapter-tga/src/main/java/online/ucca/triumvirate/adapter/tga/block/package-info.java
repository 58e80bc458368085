/**
 * The one intermediate form of rich text: paragraphs, list items with their level, tables as grids
 * after span expansion, styled runs. Readers make it; section parsers see nothing else.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.block;

import org.jspecify.annotations.NullMarked;
