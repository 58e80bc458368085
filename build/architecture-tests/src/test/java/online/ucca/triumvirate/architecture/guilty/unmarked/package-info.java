/** A package that does not say where null may be. */
package online.ucca.triumvirate.architecture.guilty.unmarked;
