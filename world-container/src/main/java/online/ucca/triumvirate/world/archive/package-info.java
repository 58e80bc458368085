/**
 * A world as one: taken out as an archive, verified, put back whole or not at all, frozen, deleted
 * ({@code docs/spec/world-archive.md}).
 */
@NullMarked
package online.ucca.triumvirate.world.archive;

import org.jspecify.annotations.NullMarked;
