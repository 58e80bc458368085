package online.ucca.triumvirate.architecture.guilty.engine;

import online.ucca.triumvirate.architecture.guilty.signing.Innocent;

record EngineKnowsSigning(Innocent known) {}
