/**
 * The subcommands of {@code triumvirate adapters}: an adapter's registration, its states, keys and
 * history.
 */
@NullMarked
package online.ucca.triumvirate.cli.registration;

import org.jspecify.annotations.NullMarked;
