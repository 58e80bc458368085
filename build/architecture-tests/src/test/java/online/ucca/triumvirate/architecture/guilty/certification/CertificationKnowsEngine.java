package online.ucca.triumvirate.architecture.guilty.certification;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record CertificationKnowsEngine(Innocent known) {}
