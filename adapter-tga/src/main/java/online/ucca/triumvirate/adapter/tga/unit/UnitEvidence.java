package online.ucca.triumvirate.adapter.tga.unit;

import online.ucca.triumvirate.adapter.tga.product.ProductSection;

/**
 * The sections of a unit that say which evidence is needed, and under which conditions.
 *
 * @param performance performance evidence
 * @param knowledge knowledge evidence
 * @param conditions assessment conditions
 * @param skills foundation skills
 * @param range range of conditions
 */
public record UnitEvidence(
    ProductSection performance,
    ProductSection knowledge,
    ProductSection conditions,
    ProductSection skills,
    ProductSection range) {}
