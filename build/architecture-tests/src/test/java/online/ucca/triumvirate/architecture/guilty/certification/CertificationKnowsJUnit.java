package online.ucca.triumvirate.architecture.guilty.certification;

import org.junit.jupiter.api.DynamicTest;

record CertificationKnowsJUnit(DynamicTest known) {}
