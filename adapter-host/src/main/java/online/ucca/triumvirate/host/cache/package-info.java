/** What an adapter instance has acquired, in a folder of its own: its extraction cache. */
@NullMarked
package online.ucca.triumvirate.host.cache;

import org.jspecify.annotations.NullMarked;
