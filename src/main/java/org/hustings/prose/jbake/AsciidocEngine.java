package org.hustings.prose.jbake;

import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * JBake's engine for AsciiDoc, in place of the stock one, which hard-codes the unsafe mode, converts without line
 * numbers and reads each file twice. It keeps nothing: JBake has one instance for the whole process, so the converter
 * comes with the configuration.
 */
final class AsciidocEngine extends MarkupEngine {

    private static final String CONVERSION = "org.hustings.conversion";
    private static final String JBAKE = "jbake-";

    /** The conversion behind a document that this engine has read. */
    static Conversion conversion(DocumentModel model) {
        return (Conversion) model.get(CONVERSION);
    }

    @Override
    public void processHeader(ParserContext context) {
        SiteConfiguration configuration = (SiteConfiguration) context.getConfig();
        Conversion conversion = configuration.convert(context.getFile(), context.getFileLines(), body(context));
        DocumentModel model = context.getDocumentModel();
        model.put(CONVERSION, conversion);
        if (!model.containsKey("title")) {
            model.setTitle(PlainText.of(conversion.title()));
        }
        for (Map.Entry<String, String> attribute : conversion.attributes().entrySet()) {
            if (attribute.getKey().startsWith(JBAKE)) {
                put(model, attribute.getKey().substring(JBAKE.length()), attribute.getValue());
            }
        }
    }

    private static void put(DocumentModel model, String key, String value) {
        if (key.equals("tags")) {
            model.setTags(value.split(",", -1));
        } else if (!key.equals("date") && !key.equals("cached")) {
            model.put(key, value.strip());
        }
    }

    /** The line, from 1, after JBake's own header; without one the first. */
    private static int body(ParserContext context) {
        JBakeConfiguration configuration = context.getConfig();
        return context.hasHeader() ? context.getFileLines().indexOf(configuration.getHeaderSeparator()) + 2 : 1;
    }

    @Override
    public void processBody(ParserContext context) {
        context.setBody(conversion(context.getDocumentModel()).html());
    }
}
