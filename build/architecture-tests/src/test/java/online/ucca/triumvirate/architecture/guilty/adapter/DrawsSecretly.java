package online.ucca.triumvirate.architecture.guilty.adapter;

import java.security.SecureRandom;

record DrawsSecretly(SecureRandom lots) {}
