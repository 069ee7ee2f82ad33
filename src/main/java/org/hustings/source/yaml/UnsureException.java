package org.hustings.source.yaml;

/**
 * The quick reader has met something that it does not read, or that may be wrong. It says nothing of what or where, for
 * the file is read once more by {@link EngineReader}; so it has no stack, which would cost more than that.
 */
final class UnsureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsureException() {
        super(null, null, false, false);
    }
}
