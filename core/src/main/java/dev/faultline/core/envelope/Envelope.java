package dev.faultline.core.envelope;

import java.util.List;

/** An envelope split into its header and items; payloads stay in the bytes they were read from. */
public record Envelope(EnvelopeHeader header, List<EnvelopeItem> items, byte[] bytes) {}
