package org.hustings.model;

import java.util.Optional;

/** A licence by name and address. */
public record Licence(LocalText name, @LinkTarget Optional<String> url) {}
