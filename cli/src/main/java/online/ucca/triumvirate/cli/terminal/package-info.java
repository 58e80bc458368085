/** What a command says: results and messages, findings, progress, JSON for machines. */
@NullMarked
package online.ucca.triumvirate.cli.terminal;

import org.jspecify.annotations.NullMarked;
