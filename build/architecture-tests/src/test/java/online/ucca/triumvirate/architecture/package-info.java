/**
 * The house rules as tests: who may know whom, what stays inside, what the domain must not read,
 * how things are named and described. Every rule is proven on a guilty fixture to be able to fail.
 */
@NullMarked
package online.ucca.triumvirate.architecture;

import org.jspecify.annotations.NullMarked;
