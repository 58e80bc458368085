/**
 * A world put together: the composition root for programs that embed the library. It finds
 * adapters, renderers and validators as services, keeps keys, caches and audit logs in one folder,
 * and is the only room that knows both the host and the engine.
 */
@NullMarked
package online.ucca.triumvirate.world;

import org.jspecify.annotations.NullMarked;
