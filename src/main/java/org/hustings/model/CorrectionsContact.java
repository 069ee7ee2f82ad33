package org.hustings.model;

import java.util.Optional;

/** How to ask for a correction: by email, at an address on the web, or both. */
public record CorrectionsContact(
        Optional<String> email, @LinkTarget Optional<String> url) {}
