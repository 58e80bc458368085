/** What an adapter instance keeps on disk: its audit log and its extraction cache. */
@NullMarked
package online.ucca.triumvirate.host.file;

import org.jspecify.annotations.NullMarked;
