/** A world's manifest, {@code world.config.json} (world container specification §5). */
@NullMarked
package online.ucca.triumvirate.world.config;

import org.jspecify.annotations.NullMarked;
