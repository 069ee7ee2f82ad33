package org.hustings.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages checked by the Nu Html Checker, which is what W3C's own service runs. */
final class HtmlCheck {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private HtmlCheck() {}

    /** Every error and warning in every page. A checker is slow to make and can be used again, so each thread has one. */
    static List<String> faults(BuiltSite site, String baseUrl) {
        Set<String> faults = new ConcurrentSkipListSet<>();
        List<String> pages = site.pages();
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(worker -> {
                    Messages messages = new Messages(faults);
                    SimpleDocumentValidator validator = validator(messages);
                    for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
                        check(validator, messages, site, baseUrl, pages.get(i));
                    }
                });
        return List.copyOf(faults);
    }

    private static void check(
            SimpleDocumentValidator validator, Messages messages, BuiltSite site, String baseUrl, String path) {
        messages.path = path;
        InputSource source =
                new InputSource(new ByteArrayInputStream(site.files().get(path)));
        source.setEncoding("UTF-8");
        source.setSystemId(baseUrl + path);
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new AssertionError(path, e);
        }
    }

    private static SimpleDocumentValidator validator(ErrorHandler messages) {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
            validator.setUpMainSchema(SCHEMA, messages);
            validator.setUpValidatorAndParsers(messages, true, false);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    private static final class Messages implements ErrorHandler {

        private final Set<String> faults;
        private String path = "";

        Messages(Set<String> faults) {
            this.faults = faults;
        }

        @Override
        public void warning(SAXParseException fault) {
            // The checker takes a block of JSON-LD for a script, which no browser does. A slash at the end of a void
            // element is what the sanitiser writes, and changes nothing.
            String message = fault.getMessage();
            if (!message.startsWith("Inline script violates") && !message.startsWith("Trailing slash on void")) {
                add("warning", fault);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            add("error", fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add("error", fault);
        }

        private void add(String kind, SAXParseException fault) {
            faults.add(path + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + kind + ": "
                    + fault.getMessage());
        }
    }
}
