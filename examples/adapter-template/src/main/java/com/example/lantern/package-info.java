/**
 * World {@code xx-lantern}: the standards of the Lantern Board, a regulator made up for this
 * template.
 */
package com.example.lantern;
