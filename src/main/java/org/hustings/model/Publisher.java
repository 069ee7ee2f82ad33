package org.hustings.model;

import java.util.Optional;

/** Who publishes the site, as the imprint of digital campaign material needs it. */
public record Publisher(LocalText name, Optional<String> email, Optional<LocalText> address) {}
