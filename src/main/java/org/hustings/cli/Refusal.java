package org.hustings.cli;

/** A command that was understood and cannot be done as asked; its message says why, and what would be right. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
